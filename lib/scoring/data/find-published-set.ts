import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { targetsOfSet } from "@/lib/scoring/rules/models-of-set";
import type { PublishedSet } from "@/lib/scoring/types";

/** The set that readers follow now; null before the first. */
export async function findPublishedSet(tx: ScopedTransaction): Promise<PublishedSet | null> {
  const [row] = await tx.db.$queryRaw<(Omit<PublishedSet, "targets"> & { targets: unknown })[]>`
    with newest as (select score_set_id, published_at, id from publication order by id desc limit 1)
    select s.id, n.published_at as "publishedAt", s.register_as_of::text as "registerAsOf",
      s.elector_count as "electorCount", s.targets,
      not exists (select from register_version v where v.created_at > s.created_at) as current, m.id as "modelVersionId", m.version as "modelVersion",
      (select p.score_set_id from publication p
        where p.id < n.id and p.score_set_id <> s.id order by p.id desc limit 1) as "previousId"
    from newest n join score_set s on s.id = n.score_set_id join model_version m on m.id = s.model_version_id`;
  return row ? { ...row, targets: targetsOfSet(row.targets) } : null;
}
