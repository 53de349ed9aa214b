import type { AbsentVoteView } from "@/lib/elections/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** What an elector was granted, newest first. */
export function listAbsentVotes(tx: ScopedTransaction, electorId: number): Promise<AbsentVoteView[]> {
  return tx.db.$queryRaw<AbsentVoteView[]>`
    select elector_id as "electorId", kind, election_type as "electionType", granted_on::text as "grantedOn",
      ends_on::text as "endsOn", cleared_on::text as "clearedOn", source
    from absent_vote
    where elector_id = ${electorId} and ${districtFence(tx.scope)}
    order by granted_on desc, kind, election_type`;
}

/** Electors with leave in force on a day, by kind, and how many lapse within so many days. */
export async function countAbsentVotes(tx: ScopedTransaction, today: Date, days: number) {
  const counts = await tx.db.$queryRaw<{ kind: string; electors: number }[]>`
    select kind, count(distinct elector_id)::int as electors from absent_vote
    where cleared_on is null and (ends_on is null or ends_on >= ${today}::date) and ${districtFence(tx.scope)}
    group by kind order by electors desc`;
  const [row] = await tx.db.$queryRaw<{ lapsing: number }[]>`
    select count(distinct elector_id)::int as lapsing from absent_vote
    where cleared_on is null and ends_on between ${today}::date and ${today}::date + ${days}::int
      and ${districtFence(tx.scope)}`;
  return { counts, lapsing: row?.lapsing ?? 0 };
}
