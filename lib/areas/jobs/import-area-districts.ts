import { AREA_DISTRICT_LAYOUTS, type AreaDistrictField } from "@/lib/areas/layouts.table";
import { importStaged } from "@/lib/imports/jobs/import-staged";
import { planTable } from "@/lib/imports/jobs/plan-table";
import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { copyLine } from "@/lib/imports/rules/encode-copy";
import { tableImportParamsSchema } from "@/lib/imports/schema";
import type { LayoutMatch, RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

const STAGED = `line integer not null, area text not null, authority text not null, district text not null,
  area_id integer, district_id integer`;

/** Which polling districts make up areas: the party's branches, say. The file's word is whole for each area it names. */
export async function importAreaDistricts(context: RunContext): Promise<RunOutcome> {
  const params = tableImportParamsSchema.parse(context.params);
  const { plan, match } = await planTable(context, params, {
    layouts: AREA_DISTRICT_LAYOUTS,
    columns: STAGED,
    encoder,
  });
  return importStaged(context, {
    layout: match.layout,
    plan,
    confirmed: params.confirmed,
    findFaults: (staged) => findFaults(staged, match),
    publish: async (client, staged) => {
      const gone = await client.query(
        `delete from area_district x where x.stated and x.area_id in (select area_id from ${staged})
           and not exists (select from ${staged} s where s.area_id = x.area_id and s.district_id = x.district_id)`,
      );
      const added = await client.query(
        `insert into area_district as x (area_id, district_id, stated)
         select distinct area_id, district_id, true from ${staged}
         on conflict (area_id, district_id) do update set stated = true where not x.stated`,
      );
      const rows = await client.query<{ n: number }>(`select count(*)::int as n from ${staged}`);
      const changed = added.rowCount ?? 0;
      return {
        added: changed,
        amended: 0,
        deleted: gone.rowCount ?? 0,
        unchanged: rows.rows[0]!.n - changed,
      };
    },
  });
}

function encoder(match: LayoutMatch<AreaDistrictField>) {
  return ({ cells, line }: { cells: string[]; line: number }): string | RowFault => {
    const values: string[] = [];
    for (const field of ["area", "authority", "district"] as const) {
      const place = match.positions.get(field) ?? -1;
      const text = cells[place] ?? "";
      if (text === "") return { column: match.header[place] ?? field, reason: "value-missing" };
      values.push(text);
    }
    return copyLine([line, ...values, null, null]);
  };
}

async function findFaults(staged: string, match: LayoutMatch<AreaDistrictField>) {
  await bulkPool().query(
    `update ${staged} s set area_id = a.id
     from (select distinct on (code) id, code from area order by code, valid_from desc) a where a.code = s.area`,
  );
  await bulkPool().query(
    `update ${staged} s set district_id = d.id
     from (select distinct on (a.code, d.code) d.id, a.code as authority, d.code from polling_district d
           join area a on a.id = d.authority_id order by a.code, d.code, d.valid_from desc) d
     where d.authority = s.authority and d.code = s.district`,
  );
  const { rows } = await bulkPool().query<{ line: number; reason: RejectReason }>(
    `select line, case when area_id is null then 'area-unknown' else 'district-unknown' end as reason
     from ${staged} where area_id is null or district_id is null`,
  );
  const columnOf = (reason: RejectReason) => {
    const field = reason === "area-unknown" ? "area" : "district";
    return match.header[match.positions.get(field) ?? -1] ?? field;
  };
  return new Map(rows.map(({ line, reason }) => [line, { column: columnOf(reason), reason }]));
}
