import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { ScoreSetRow } from "@/lib/scoring/types";

/** Newest first. */
export function listScoreSets(tx: ScopedTransaction): Promise<ScoreSetRow[]> {
  return tx.db.$queryRaw<ScoreSetRow[]>`
    select s.id, s.status, m.id as "modelVersionId", m.version as "modelVersion", m.approved_by as "approvedBy",
      s.register_as_of::text as "registerAsOf", s.elector_count as "electorCount", s.created_at as "createdAt",
      p.published_at as "publishedAt", p.published_by as "publishedBy"
    from score_set s join model_version m on m.id = s.model_version_id
    left join lateral (
      select published_at, published_by from publication where score_set_id = s.id order by id desc limit 1
    ) p on true
    order by s.id desc limit 50`;
}
