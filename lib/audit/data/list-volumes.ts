import type { AccountVolume } from "@/lib/audit/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** How much each account saw since then, the most first. */
export function listVolumes(tx: ScopedTransaction, since: Date, limit: number): Promise<AccountVolume[]> {
  return tx.db.$queryRaw<AccountVolume[]>`
    select e.user_id as "userId", u.name as "userName", count(*)::int as events, sum(e.count)::int as electors,
      max(e.at) as "lastAt"
    from audit_event e left join user_account u on u.id = e.user_id
    where e.at >= ${since} and e.user_id is not null
    group by 1, 2 order by 4 desc limit ${limit}`;
}
