import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";

export interface PollOfVersion {
  runId: number;
  authorityId: number;
  versionId: number;
  pollDate: string;
}

const COLUMNS = { "district-unknown": "District", "district-loaded": "District" } as Partial<
  Record<RejectReason, string>
>;

/** Staged marks that cannot be published, by line: no such district or number, a district loaded before, a number twice. */
export async function findMarkFaults(poll: PollOfVersion): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; reason: RejectReason }>(
    `with district as (
       select distinct on (code) id, code from polling_district
       where authority_id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2) order by code, valid_from desc
     ), loaded as (
       select l.district_id from marked_register m join marked_register_district l on l.marked_register_id = m.id
       where m.authority_id = $1 and m.poll_date = $2
     ), judged as (
       select s.line, case
         when d.id is null then 'district-unknown'
         when l.district_id is not null then 'district-loaded'
         when e.elector_id is null then 'not-on-register'
         when row_number() over (partition by s.district, s.number, s.suffix order by s.line) > 1 then 'duplicate-number'
       end as reason
       from ${stagingTable(poll.runId)} s
       left join district d on d.code = s.district
       left join loaded l on l.district_id = d.id
       left join register_in_force($3) e on e.district_id = d.id and e.number = s.number and e.suffix = s.suffix
     )
     select line, reason from judged where reason is not null`,
    [poll.authorityId, poll.pollDate, poll.versionId],
  );
  return new Map(rows.map(({ line, reason }) => [line, { column: COLUMNS[reason] ?? "Number", reason }]));
}
