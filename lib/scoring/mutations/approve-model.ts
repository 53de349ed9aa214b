import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput, notFound } from "@/lib/platform/errors";

interface Approval {
  modelVersionId: number;
  approver: string;
  dpiaReference: string;
  now: Date;
}

/** A model is published only with the name of who approved it and the reference of its impact assessment. */
export async function approveModel(tx: ScopedTransaction, approval: Approval): Promise<void> {
  const approvedBy = approval.approver.trim();
  const dpiaReference = approval.dpiaReference.trim();
  if (!approvedBy) throw badInput("Name who approves the model.");
  if (!dpiaReference) throw badInput("Give the reference of the data protection impact assessment.");
  const { count } = await tx.db.modelVersion.updateMany({
    where: { id: approval.modelVersionId, status: { in: ["draft", "approved"] } },
    data: { status: "approved", approvedBy, dpiaReference, approvedAt: approval.now },
  });
  if (!count) throw notFound("A model version that can be approved");
}
