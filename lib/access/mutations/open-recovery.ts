import { z } from "zod";
import { issueLink } from "@/lib/access/mutations/issue-link";
import type { ApprovedRequest } from "@/lib/approvals/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export const recoveryPayloadSchema = z.object({ userId: z.number().int() });

/**
 * What the second person's yes does for somebody who lost passphrase or second factor: every session ends, and a
 * one-time link lets them set both anew.
 */
export async function openRecovery(tx: ScopedTransaction, request: ApprovedRequest): Promise<string> {
  const { userId } = recoveryPayloadSchema.parse(request.payload);
  const { now, requestedBy } = request;
  await tx.db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  await tx.db.accessAlert.create({ data: { userId, kind: "recovered", at: now } });
  return issueLink(tx, { userId, kind: "recovery", issuedBy: requestedBy, now });
}
