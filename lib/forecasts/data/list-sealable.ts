import type { SealableElection } from "@/lib/forecasts/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Elections whose poll is not over, soonest first, and whether this set is sealed for them. */
export function listSealable(
  tx: ScopedTransaction,
  scoreSetId: number,
  today: Date,
): Promise<SealableElection[]> {
  return tx.db.$queryRaw<SealableElection[]>`
    select e.id as "electionId", e.name, e.type, e.poll_date::text as "pollDate",
      exists (select from sealed_forecast f where f.election_id = e.id and f.score_set_id = ${scoreSetId}) as sealed
    from election e
    where (e.poll_date + time '22:00') at time zone 'Europe/London' > ${today}
      and exists (select from contest c where c.election_id = e.id)
    order by e.poll_date, e.id limit 20`;
}
