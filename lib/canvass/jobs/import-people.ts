import { refuseForbidden } from "@/lib/canvass/jobs/refuse-forbidden";
import { type CanvassField, PEOPLE_LAYOUTS } from "@/lib/canvass/layouts.table";
import { publishPeople } from "@/lib/canvass/mutations/publish-people";
import { REFERENCE_STAGED, referenceReader, referenceValues } from "@/lib/electors/rules/read-reference";
import { findSameFileRun } from "@/lib/imports/data/find-same-file-run";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { tableImportParamsSchema } from "@/lib/imports/schema";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";
import { matchRows } from "@/lib/linkage/jobs/match-rows";
import { withScope } from "@/lib/platform/db/scope";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/**
 * Imports the people of another system by its own ids and finds their electors by name and address, so that its contacts
 * and answers, which know people by those ids alone, find them too. Nothing else of a person is taken over.
 */
export async function importPeople(context: RunContext): Promise<RunOutcome> {
  const params = tableImportParamsSchema.parse(context.params);
  const { plan, match, sha256 } = await planTable(context, params, {
    layouts: PEOPLE_LAYOUTS,
    columns: `line integer not null, ${REFERENCE_STAGED}, foreign_id text not null`,
    encoder,
  });
  const loaded = await withScope(context.scope, (tx) =>
    findSameFileRun(tx, "people-import", sha256, context.runId),
  );
  if (loaded) return loaded;
  return importStaged(context, {
    layout: match.layout,
    confirmed: params.confirmed,
    plan,
    findFaults: async (staged) => {
      await context.report({ stage: "matching" });
      await matchRows(context, staged, { authorityId: null, column: "" });
      return new Map();
    },
    publish: (client, staged) => publishPeople(client, staged, context.runId),
  });
}

function encoder(match: LayoutMatch<CanvassField>) {
  refuseForbidden(match.header);
  const readWho = referenceReader(match);
  const at = match.positions.get("foreignId") ?? -1;
  return (row: FileRow): string | RowFault => {
    const foreignId = row.cells[at] ?? "";
    if (foreignId === "") return { column: match.header[at] ?? "", reason: "value-missing" };
    const who = readWho(row);
    return "reason" in who ? who : copyLine([row.line, ...referenceValues(who), foreignId]);
  };
}
