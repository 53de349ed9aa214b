import type { MergeView } from "@/lib/linkage/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Merges that people made and that stand, newest first. */
export async function listMerges(tx: ScopedTransaction, newest: number): Promise<MergeView[]> {
  return tx.db.$queryRaw<MergeView[]>`
    select m.id, m.kept_id as "electorId", m.kept_id as "keptId", m.kept->>'forename' || ' ' || (m.kept->>'surname') as "keptName",
      m.merged->>'forename' || ' ' || (m.merged->>'surname') as "mergedName", m.reason, u.name as "madeBy", m.made_at as "madeAt"
    from elector_merge m left join user_account u on u.id = m.made_by_id
    where m.undone_at is null and m.reason <> 'linked' order by m.id desc limit ${newest}`;
}
