import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { KEPT_SCORE_SETS } from "@/lib/scoring/schema";

/** Drops all but the newest sets; never the published one nor the one before it. Answers the ids dropped. */
export async function dropOldSets(tx: ScopedTransaction): Promise<number[]> {
  const published = await findPublishedSet(tx);
  const kept = [published?.id, published?.previousId].filter((id) => id !== null && id !== undefined);
  const sets = await tx.db.scoreSet.findMany({
    where: { status: "ready", id: { notIn: kept } },
    orderBy: { id: "desc" },
    skip: KEPT_SCORE_SETS,
    select: { id: true },
  });
  for (const { id } of sets) {
    await tx.db.$executeRaw`select drop_score_partition(${id}::int)`;
    await tx.db.areaScore.deleteMany({ where: { scoreSetId: id } });
    await tx.db.scoreSet.update({ where: { id }, data: { status: "dropped" } });
  }
  return sets.map(({ id }) => id);
}
