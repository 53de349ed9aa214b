import { findAttributes } from "@/lib/demographics/data/find-attributes";
import { findSubjects } from "@/lib/demographics/mutations/find-subjects";
import { publishDemographics } from "@/lib/demographics/mutations/publish-demographics";
import { matchDemographics } from "@/lib/demographics/rules/match-demographics";
import { demographicsReader } from "@/lib/demographics/rules/read-demographics";
import { refuseEndedLicence } from "@/lib/demographics/rules/refuse-ended-licence";
import { deliveryParamsSchema } from "@/lib/demographics/schema";
import type { Attribute } from "@/lib/demographics/types";
import { findNumberingAuthority } from "@/lib/electors/data/find-numbering-authority";
import { REFERENCE_STAGED, referenceValues } from "@/lib/electors/rules/read-reference";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { findSameFileRun } from "@/lib/imports/data/find-same-file-run";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const WHO = `line integer not null, ${REFERENCE_STAGED}, values text[] not null`;
const PLACE = "line integer not null, place text not null, area_id integer, values text[] not null";

/** Imports what a supplier says of electors, postcodes or areas. What may never be held refuses the file. */
export async function importDemographics(context: RunContext): Promise<RunOutcome> {
  const params = deliveryParamsSchema.parse(context.params);
  const today = systemClock().toISOString().slice(0, 10);
  const ended = refuseEndedLicence(params, today);
  if (ended) throw badInput(ended);
  const { file, loaded } = await withScope(context.scope, async (tx) => {
    const source = await findImportFile(tx, params.fileId);
    return {
      file: source,
      loaded: await findSameFileRun(tx, "demographics-import", source.sha256, context.runId),
    };
  });
  if (loaded) return loaded;
  const table = await openHeadedTable(file.path);
  const { header } = table;
  const matched = matchDemographics(header, params.mapping);
  if (!matched.ok) throw badInput(matched.message);
  const { level, match, attributes } = matched.demographics;
  const authorityId =
    level === "elector" && match.positions.has("number")
      ? await withScope(context.scope, (tx) => findNumberingAuthority(tx, params.authorityCode))
      : null;
  const read = demographicsReader(matched.demographics);
  const subject = { elector: "number", postcode: "postcode", area: "area" }[level];
  const column = header[match.positions.get(subject) ?? match.positions.get("elector_id") ?? 0] ?? "";
  let found: Attribute[] = [];
  return importStaged(context, {
    layout: match.layout,
    confirmed: params.confirmed,
    plan: {
      table,
      sizeBytes: file.sizeBytes,
      columns: level === "elector" ? WHO : PLACE,
      encode: (row) => {
        const said = read(row);
        if ("reason" in said) return said;
        const who = said.who ? referenceValues(said.who) : [said.place, null];
        return copyLine([row.line, ...who, said.values]);
      },
    },
    findFaults: async (staged) => {
      found = await findAttributes(
        staged,
        attributes.map(({ name }) => name),
      );
      return findSubjects(staged, { level, authorityId, column });
    },
    publish: (client, staged) =>
      publishDemographics(client, staged, { ...params, level, runId: context.runId, today }, found),
  });
}
