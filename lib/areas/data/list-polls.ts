import type { PollTurnout, UpcomingElection } from "@/lib/areas/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

const BY_POST = 3;
const VOTED = [2, BY_POST, 4];

type Reach = Pick<PollTurnout, "electionId" | "type" | "name" | "pollDate" | "districts">;

/** What these districts did at each past poll, newest first. */
export async function listPolls(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  today: Date,
): Promise<PollTurnout[]> {
  const reach = await listReach(tx, districtIds, today);
  const counts = await tx.db.$queryRaw<{ electionId: number; outcome: number; electors: number }[]>`
    select c.election_id as "electionId", t.outcome, sum(t.electors)::int as electors
    from turnout_count t join contest c on c.id = t.contest_id
    where t.district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope, "t.district_id")}
    group by 1, 2`;
  return reach.map((poll) => {
    const own = counts.filter((count) => count.electionId === poll.electionId);
    const sum = (rows: typeof own) => rows.reduce((total, row) => total + row.electors, 0);
    return {
      ...poll,
      status: poll.districts.polled === 0 ? "no-poll" : poll.districts.loaded === 0 ? "not-loaded" : "loaded",
      electors: sum(own),
      voted: sum(own.filter((row) => VOTED.includes(row.outcome))),
      votedByPost: sum(own.filter((row) => row.outcome === BY_POST)),
    };
  });
}

function listReach(tx: ScopedTransaction, districtIds: readonly number[], today: Date): Promise<Reach[]> {
  return tx.db.$queryRaw<Reach[]>`
    with loaded as (
      select m.poll_date, md.district_id
      from marked_register m join marked_register_district md on md.marked_register_id = m.id
      where md.district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope, "md.district_id")}
    )
    select e.id as "electionId", e.type, e.name, e.poll_date::text as "pollDate",
      json_build_object('total', count(*), 'polled', count(c.id),
        'loaded', count(l.district_id) filter (where c.id is not null)) as districts
    from election e
    cross join polling_district d
    left join contest c on c.election_id = e.id and c.area_id in (d.ward_id, d.constituency_id, d.authority_id)
    left join loaded l on l.poll_date = e.poll_date and l.district_id = d.id
    where d.id = any (${[...districtIds]}::int[]) and e.poll_date <= ${today}::date
    group by e.id order by e.poll_date desc, e.id`;
}

/** Elections to come with a contest in these districts, soonest first. */
export function listUpcomingElections(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  today: Date,
): Promise<UpcomingElection[]> {
  return tx.db.$queryRaw<UpcomingElection[]>`
    select distinct e.id as "electionId", e.type, e.name, e.poll_date::text as "pollDate"
    from election e
    join contest c on c.election_id = e.id
    join polling_district d on c.area_id in (d.ward_id, d.constituency_id, d.authority_id)
    where e.poll_date > ${today}::date and d.id = any (${[...districtIds]}::int[])
    order by "pollDate" limit 3`;
}
