import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { badInput, notFound } from "@/lib/platform/errors";
import { modelCardSchema } from "@/lib/profiles/turnout/schema";

export interface Approval {
  approver: string;
  dpiaReference: string;
  /** For what it is approved; what its card says where none is given. */
  purpose?: string;
  now: Date;
}

/**
 * A model is published only with the name of who approved it, for what purpose, and the reference of its impact
 * assessment. A version that is published stays so.
 */
export async function approveModel(
  tx: ScopedTransaction,
  modelVersionId: number,
  { approver, dpiaReference, purpose, now }: Approval,
): Promise<void> {
  const given = {
    approvedBy: approver.trim(),
    dpiaReference: dpiaReference.trim(),
    purpose: purpose?.trim() ?? (await purposeOnCard(tx, modelVersionId)),
  };
  if (!given.approvedBy) throw badInput("Name who approves the model.");
  if (!given.dpiaReference) throw badInput("Give the reference of the data protection impact assessment.");
  if (!given.purpose) throw badInput("Say for what purpose the model is approved.");
  const { count } = await tx.db.modelVersion.updateMany({
    where: { id: modelVersionId, status: { in: ["draft", "approved"] } },
    data: { status: "approved", ...given, approvedAt: now },
  });
  const published =
    !count && (await tx.db.modelVersion.count({ where: { id: modelVersionId, status: "published" } }));
  if (!count && !published) throw notFound("A model version that can be approved");
}

async function purposeOnCard(tx: ScopedTransaction, id: number): Promise<string> {
  const version = await tx.db.modelVersion.findUnique({ where: { id }, select: { card: true } });
  const card = modelCardSchema.safeParse(version?.card);
  return card.success ? card.data.purpose : "";
}
