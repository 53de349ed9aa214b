import { z } from "zod";
import { issueLink } from "@/lib/access/mutations/issue-link";
import { raiseAlert } from "@/lib/access/mutations/raise-alert";
import type { ApprovalOutcome, ApprovedRequest } from "@/lib/approvals/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const recoveryPayloadSchema = z.object({ userId: z.number().int() });

/**
 * What the second person's yes does for somebody who lost passphrase or second factor: every session ends, and a
 * one-time link lets them set both anew.
 */
export async function openRecovery(
  tx: ScopedTransaction,
  request: ApprovedRequest,
): Promise<ApprovalOutcome> {
  const { userId } = recoveryPayloadSchema.parse(request.payload);
  const { now, requestedBy } = request;
  await tx.db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await raiseAlert(tx, { id: userId }, "recovered", now);
  const to = await tx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true },
  });
  const token = await issueLink(tx, { userId, kind: "recovery", issuedBy: requestedBy, now });
  tx.trail.note({ act: "grant", detail: { recovered: userId, approval: request.id } });
  return { link: { kind: "recovery", token, to } };
}
