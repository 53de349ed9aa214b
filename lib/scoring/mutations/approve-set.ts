import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { approveModel } from "@/lib/scoring/mutations/approve-model";

interface SetApproval {
  scoreSetId: number;
  approver: string;
  dpiaReference: string;
  now: Date;
}

/** Approves the model that a score set was made with. */
export async function approveSet(tx: ScopedTransaction, approval: SetApproval): Promise<void> {
  const set = await tx.db.scoreSet.findFirst({
    where: { id: approval.scoreSetId, status: "ready" },
    select: { modelVersionId: true },
  });
  if (!set) throw notFound("A score set that can be published");
  await approveModel(tx, { ...approval, modelVersionId: set.modelVersionId });
}
