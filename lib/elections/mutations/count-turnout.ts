import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Counts afresh what each district did at these contests: called in the transaction that writes the vote records. */
export async function countTurnout(tx: ScopedTransaction, contestIds: readonly number[]): Promise<void> {
  const contests = [...contestIds];
  await tx.db.$executeRaw`delete from turnout_count where contest_id = any (${contests}::int[])`;
  await tx.db.$executeRaw`
    insert into turnout_count (contest_id, district_id, outcome, electors)
    select contest_id, district_id, outcome, count(*) from vote_record
    where contest_id = any (${contests}::int[]) group by 1, 2, 3`;
}
