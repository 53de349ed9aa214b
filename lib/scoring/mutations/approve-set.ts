import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { type Approval, approveModel } from "@/lib/scoring/mutations/approve-model";
import { modelsOfSet } from "@/lib/scoring/rules/models-of-set";

interface SetApproval extends Approval {
  scoreSetId: number;
}

/** Approves the models that a score set was made with. */
export async function approveSet(tx: ScopedTransaction, approval: SetApproval): Promise<void> {
  const set = await tx.db.scoreSet.findFirst({
    where: { id: approval.scoreSetId, status: "ready" },
    select: { modelVersionId: true, targets: true },
  });
  if (!set) throw notFound("A score set that can be published");
  for (const modelVersionId of modelsOfSet(set)) await approveModel(tx, modelVersionId, approval);
}
