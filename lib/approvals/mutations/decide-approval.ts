import type { Role } from "@/lib/access/schema";
import { APPROVAL_KINDS } from "@/lib/approvals/kinds.table";
import { mayDecide } from "@/lib/approvals/policy";
import type { ApprovalKind, Decision } from "@/lib/approvals/schema";
import type { ApprovalOutcome, ApprovedRequest } from "@/lib/approvals/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

export type ApprovalHandler = (tx: ScopedTransaction, request: ApprovedRequest) => Promise<ApprovalOutcome>;
export type ApprovalHandlers = Record<ApprovalKind, ApprovalHandler>;

/**
 * The second person's word, and the act itself in the same transaction where the word is yes. Of two decisions at once
 * one counts.
 */
export async function decideApproval(
  tx: ScopedTransaction,
  approvalId: number,
  decision: Decision,
  person: { userId: number; role: Role },
  handlers: ApprovalHandlers,
  now: Date,
): Promise<ApprovalOutcome> {
  const approval = await tx.db.approval.findUnique({ where: { id: approvalId } });
  const row = APPROVAL_KINDS.find(({ kind }) => kind === approval?.kind);
  if (!approval || !row) throw new AppError("NOT_FOUND", "This request was not found.");
  if (!mayDecide(approval, person)) {
    throw new AppError(
      "NOT_ALLOWED",
      "A second person decides on this, who has the right to and did not ask for it.",
    );
  }
  const { count } = await tx.db.approval.updateMany({
    where: { id: approvalId, decision: null, expiresAt: { gt: now } },
    data: { decision, decidedBy: person.userId, decidedAt: now },
  });
  if (count === 0) {
    throw new AppError(
      "CONFLICT",
      "This was decided already, or waited too long. Ask for it again if it is still wanted.",
    );
  }
  tx.trail.note({ act: row.act, detail: { approval: approvalId, decision } });
  if (decision === "refused") return {};
  const { id, payload, requestedBy } = approval;
  return handlers[row.kind](tx, { id, payload, requestedBy, decidedBy: person.userId, now });
}
