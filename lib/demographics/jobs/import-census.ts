import { findPlaces } from "@/lib/demographics/mutations/find-subjects";
import { publishCensus } from "@/lib/demographics/mutations/publish-census";
import { matchCensus } from "@/lib/demographics/rules/match-demographics";
import { censusReader } from "@/lib/demographics/rules/read-census";
import { deliveryParamsSchema } from "@/lib/demographics/schema";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { findSameFileRun } from "@/lib/imports/data/find-same-file-run";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import type { RowFault } from "@/lib/imports/types";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = `line integer not null, area text not null, area_id integer, universe text not null,
  variable text not null, category text not null, count integer not null`;

/** Imports counts of a census by ward, output area or any other area that is known. */
export async function importCensus(context: RunContext): Promise<RunOutcome> {
  const params = deliveryParamsSchema.parse(context.params);
  const { file, loaded } = await withScope(context.scope, async (tx) => {
    const source = await findImportFile(tx, params.fileId);
    return { file: source, loaded: await findSameFileRun(tx, "census-import", source.sha256, context.runId) };
  });
  if (loaded) return loaded;
  const table = await openHeadedTable(file.path);
  const { header } = table;
  const matched = matchCensus(header, params.mapping);
  if (!matched.ok) throw badInput(matched.message);
  const { match, crossed } = matched;
  const read = censusReader(match, crossed);
  const column = header[match.positions.get("area") ?? 0] ?? "area";
  const delivery = {
    ...params,
    level: "census" as const,
    runId: context.runId,
    today: systemClock().toISOString().slice(0, 10),
  };
  return importStaged(context, {
    layout: match.layout,
    confirmed: params.confirmed,
    plan: {
      table,
      sizeBytes: file.sizeBytes,
      columns: STAGED,
      encode: (row) => {
        const count = read(row);
        if ("reason" in count) return count;
        const { area, universe, variable, category } = count;
        return copyLine([row.line, area, null, universe, variable, category, count.count]);
      },
    },
    findFaults: async (staged) =>
      new Map([
        ...(await findTwice(staged, column)),
        ...(await findPlaces(staged, { code: "area", column })),
      ]),
    publish: (client, staged) => publishCensus(client, staged, delivery),
  });
}

async function findTwice(staged: string, column: string): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select line, first from (
       select line, min(line) over (partition by area, universe, variable, category) as first from ${staged}) twice
     where line > first`,
  );
  return new Map(
    rows.map(({ line, first }) => [
      line,
      { column, reason: "row-twice", found: `the same on line ${first}` },
    ]),
  );
}
