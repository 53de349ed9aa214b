import { POSTCODE_COLUMNS } from "@/lib/areas/layouts.table";
import { formatPostcode } from "@/lib/areas/rules/format-postcode";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { matchOpenLayout } from "@/lib/imports/rules/match-open-layout";
import { tableImportParamsSchema } from "@/lib/imports/schema";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = "line integer not null, postcode text not null, ward text not null, output_area text not null";

/**
 * A lookup of postcodes: ward and output area. Columns that do not count are passed over, and so are postcodes of wards
 * that are not loaded: the directory of the whole country serves any part of it.
 */
export async function importPostcodes(context: RunContext): Promise<RunOutcome> {
  const params = tableImportParamsSchema.parse(context.params);
  const file = await withScope(context.scope, (tx) => findImportFile(tx, params.fileId));
  const table = await openHeadedTable(file.path);
  const { header } = table;
  const matched = matchOpenLayout(
    header,
    { name: "postcodes", title: "Postcode lookup", columns: POSTCODE_COLUMNS },
    params.mapping,
  );
  if (!matched.ok) throw badInput(matched.message);
  const { positions, layout } = matched.match;
  const at = (field: string) => positions.get(field) ?? -1;
  const column = header[at("postcode")] ?? "postcode";
  return importStaged(context, {
    layout,
    confirmed: params.confirmed,
    plan: {
      table,
      sizeBytes: file.sizeBytes,
      columns: STAGED,
      encode: ({ cells, line }) => {
        const postcode = formatPostcode(cells[at("postcode")] ?? "");
        if (postcode === null) return { column, reason: "postcode-unreadable" };
        return copyLine([line, postcode, cells[at("ward")] ?? "", cells[at("output_area")] ?? ""]);
      },
    },
    findFaults: (staged) => findTwice(staged, column),
    publish: async (client, staged) => {
      const { rows } = await client.query<{ added: number; amended: number; known: number; rows: number }>(
        `with area_now as (
           select distinct on (code) id, code, kind from area order by code, valid_from desc
         ), known as (
           select s.postcode, w.id as ward_id, o.id as output_area_id
           from ${staged} s join area_now w on w.code = s.ward and w.kind = 'ward'
           left join area_now o on o.code = s.output_area and o.kind = 'output-area'
         ), written as (
           insert into postcode_area as p (postcode, ward_id, output_area_id) select * from known
           on conflict (postcode) do update set ward_id = excluded.ward_id, output_area_id = excluded.output_area_id
           where (p.ward_id, p.output_area_id) is distinct from (excluded.ward_id, excluded.output_area_id)
           returning (xmax = 0) as is_new
         )
         select (count(*) filter (where is_new))::int as added, (count(*) filter (where not is_new))::int as amended,
           (select count(*)::int from known) as known, (select count(*)::int from ${staged}) as rows
         from written`,
      );
      const { added, amended, known, rows: staying } = rows[0]!;
      return {
        added,
        amended,
        deleted: 0,
        unchanged: known - added - amended,
        elsewhere: staying - known,
      };
    },
  });
}

async function findTwice(staged: string, column: string): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; first: number }>(
    `select line, first from (select line, min(line) over (partition by postcode) as first from ${staged}) twice
     where line > first`,
  );
  return new Map(
    rows.map(({ line, first }) => [
      line,
      { column, reason: "row-twice", found: `the same on line ${first}` },
    ]),
  );
}
