import type { MemberCount } from "@/lib/members/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Active members by branch, the largest first. */
export function countMembers(tx: ScopedTransaction): Promise<MemberCount[]> {
  return tx.db.$queryRaw<MemberCount[]>`
    select branch, count(*)::int as active, (count(elector_id))::int as linked
    from party_member where status = 'active' group by branch order by active desc, branch`;
}
