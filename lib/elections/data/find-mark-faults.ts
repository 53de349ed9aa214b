import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";

export interface PollOfVersion {
  runId: number;
  authorityId: number;
  /** The register in force at the poll. */
  versionId: number;
  /** The register whose numbers the file uses; nearly always the same. */
  numbersVersionId: number;
  pollDate: string;
  /** Place of the poll's marks among those of a row, from 1. */
  column: number;
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
       where s.outcomes[$4] > 0
     )
     select line, reason from judged where reason is not null`,
    [poll.authorityId, poll.pollDate, poll.numbersVersionId, poll.column],
  );
  return new Map(rows.map(({ line, reason }) => [line, { column: COLUMNS[reason] ?? "Number", reason }]));
}

/**
 * The rows of several polls that say nothing which can be published: wrong for each poll that they have a mark of. Who
 * was not on the register at one of them is simply not marked there.
 */
export async function findRowFaults(polls: readonly PollOfVersion[]): Promise<Map<number, RowFault>> {
  const faults: Map<number, RowFault>[] = [];
  for (const poll of polls) faults.push(await findMarkFaults(poll));
  const [first] = faults;
  if (!first || faults.length === 1) return first ?? new Map();
  const staged = stagingTable(polls[0]?.runId ?? 0);
  const { rows } = await bulkPool().query<{ line: number; said: number[] }>(
    `select line, array(select column_at from unnest(outcomes) with ordinality o (outcome, column_at) where outcome > 0)::int[] as said
     from ${staged} where line = any ($1::int[])`,
    [[...new Set(faults.flatMap((own) => [...own.keys()]))]],
  );
  return new Map(
    rows.flatMap(({ line, said }) => {
      const own = said.map((column) => faults[column - 1]?.get(line));
      const [fault] = own;
      return fault && own.every(Boolean) ? [[line, fault] as const] : [];
    }),
  );
}
