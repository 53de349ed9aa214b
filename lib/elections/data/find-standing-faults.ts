import type { ResultField } from "@/lib/elections/layouts.table";
import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import type { LayoutMatch, RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";

const COLUMN: Partial<Record<RejectReason, ResultField>> = {
  "area-unknown": "area",
  "contest-unknown": "area",
  "result-impossible": "ballots",
  "row-twice": "party",
};

/** Finds the contest of each staged row; answers rows without one, rows that stand twice, and figures that cannot be. */
export async function findStandingFaults(
  staged: string,
  match: LayoutMatch<ResultField>,
): Promise<Map<number, RowFault>> {
  const pool = bulkPool();
  await pool.query(
    `update ${staged} s set contest_id = c.id
     from contest c join election e on e.id = c.election_id join area a on a.id = c.area_id
     where e.type = s.type and e.poll_date = s.date and a.code = s.area and s.election in ('', e.name)`,
  );
  const { rows } = await pool.query<{ line: number; reason: RejectReason; found: string | null }>(
    `with contest_of as (
       select contest_id, sum(votes)::bigint as votes, max(seats) as seats, max(electorate) as electorate,
         max(ballots) as ballots, max(rejected) as rejected
       from ${staged} group by contest_id
     ), judged as (
       select s.line, case
         when s.contest_id is null and not exists (select from area a where a.code = s.area) then 'area-unknown'
         when s.contest_id is null then 'contest-unknown'
         when min(s.line) over same < s.line then 'row-twice'
         when c.ballots > c.electorate or c.rejected > c.ballots
           or c.votes > (c.ballots - coalesce(c.rejected, 0))::bigint * c.seats then 'result-impossible'
       end as reason, min(s.line) over same as first
       from ${staged} s left join contest_of c on c.contest_id = s.contest_id
       window same as (partition by s.contest_id, s.party, s.name)
     )
     select line, reason, case when reason = 'row-twice' then 'the same on line ' || first end as found
     from judged where reason is not null`,
  );
  const columnOf = (reason: RejectReason) => {
    const field = COLUMN[reason] ?? "party";
    return match.header[match.positions.get(field) ?? -1] ?? field;
  };
  return new Map(
    rows.map(({ line, reason, found }) => [
      line,
      { column: columnOf(reason), reason, ...(found && { found }) },
    ]),
  );
}
