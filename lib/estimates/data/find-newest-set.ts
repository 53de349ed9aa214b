import { ESTIMATED_KINDS, estimateCardSchema } from "@/lib/estimates/schema";
import type { EstimateSetView } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** The set that readers see; null before the first. */
export async function findNewestSet(tx: ScopedTransaction): Promise<EstimateSetView | null> {
  const set = await tx.db.estimateSet.findFirst({
    orderBy: { id: "desc" },
    include: { targets: { orderBy: { position: "asc" } } },
  });
  if (!set) return null;
  return {
    id: set.id,
    createdAt: set.createdAt,
    answers: set.answers,
    card: estimateCardSchema.parse(set.card),
    targets: set.targets.map(({ setId: _, position: __, kind, ...target }) => ({
      ...target,
      kind: ESTIMATED_KINDS.find((known) => known === kind) ?? "issue",
    })),
  };
}
