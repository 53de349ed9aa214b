import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";
import { districtsOn } from "@/lib/register/data/districts-on";

/** A staged alteration and the version that it alters. */
export interface StagedAlteration {
  runId: number;
  authorityId: number;
  publishedOn: string;
  /** The authority's newest version. */
  headId: number;
}

/** SQL of the staged rows, each with its district and the entry of the register in force that has its number. */
export function alteredRows({ runId, headId, ...on }: StagedAlteration): string {
  return `select s.*, d.id as district_id, e.elector_id, e.version_id as entry_version
    from ${stagingTable(runId)} s
    join (${districtsOn(on)}) d on d.code = s.district
    left join register_in_force(${headId}) e on e.district_id = d.id and e.number = s.number and e.suffix = s.suffix`;
}

/** Rows that the register in force contradicts: additions of a number that stands, changes to one that does not. */
export async function findAlterationFaults(alteration: StagedAlteration): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; reason: "number-exists" | "number-unknown" }>(
    `select line, case when change = 'add' then 'number-exists' else 'number-unknown' end as reason
     from (${alteredRows(alteration)}) a where (change = 'add') = (elector_id is not null)`,
  );
  return new Map(rows.map(({ line, reason }) => [line, { column: "Elector Number", reason }]));
}
