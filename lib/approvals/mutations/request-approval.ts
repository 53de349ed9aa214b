import { APPROVAL_KINDS } from "@/lib/approvals/kinds.table";
import { APPROVAL_DAYS, type ApprovalKind } from "@/lib/approvals/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";

export interface ApprovalRequest {
  kind: ApprovalKind;
  /** What the kind's handler parses when a second person has approved. */
  payload: Prisma.InputJsonObject;
  /** What is asked for, in words, for who decides: names, not ids. */
  summary: string;
  reason: string;
  requestedBy: number;
  now: Date;
}

/** Puts an act before a second person. Nothing has happened yet. */
export async function requestApproval(tx: ScopedTransaction, request: ApprovalRequest): Promise<number> {
  const { now, ...data } = request;
  const expiresAt = new Date(now.getTime() + APPROVAL_DAYS * 24 * 3_600_000);
  const { id } = await tx.db.approval.create({
    data: { ...data, requestedAt: now, expiresAt },
    select: { id: true },
  });
  const row = APPROVAL_KINDS.find(({ kind }) => kind === request.kind);
  if (row) tx.trail.note({ act: row.act, detail: { approval: id, asked: request.kind } });
  return id;
}
