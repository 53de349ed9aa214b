import type { MemberCount, UnlinkedMember } from "@/lib/members/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Active members by branch, the largest first. */
export function countMembers(tx: ScopedTransaction): Promise<MemberCount[]> {
  return tx.db.$queryRaw<MemberCount[]>`
    select branch, count(*)::int as active, (count(elector_id))::int as linked
    from party_member where status = 'active' group by branch order by active desc, branch`;
}

/** Active members whom no elector fits, by name. */
export function listUnlinked(tx: ScopedTransaction, limit: number): Promise<UnlinkedMember[]> {
  return tx.db.$queryRaw<UnlinkedMember[]>`
    select id, number, trim(forename || ' ' || surname) as name,
      array_to_string(lines || array[postcode], ', ') as address, branch
    from party_member where status = 'active' and elector_id is null
    order by surname, forename, id limit ${limit}`;
}
