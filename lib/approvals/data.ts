import { APPROVAL_KINDS } from "@/lib/approvals/kinds.table";
import type { ApprovalView } from "@/lib/approvals/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const MOST_SHOWN = 100;

/** What waits for a second person, oldest first, then what was decided, newest first. */
export async function listApprovals(tx: ScopedTransaction, now: Date): Promise<ApprovalView[]> {
  const include = { requester: { select: { id: true, name: true } }, decider: { select: { name: true } } };
  const waiting = await tx.db.approval.findMany({
    where: { decision: null, expiresAt: { gt: now } },
    include,
    orderBy: { id: "asc" },
  });
  const decided = await tx.db.approval.findMany({
    where: { decision: { not: null } },
    include,
    orderBy: { decidedAt: "desc" },
    take: MOST_SHOWN,
  });
  return [...waiting, ...decided].flatMap((row) => {
    const kind = APPROVAL_KINDS.find((known) => known.kind === row.kind)?.kind;
    if (!kind) return [];
    const { id, summary, reason, requestedAt, expiresAt, decidedAt } = row;
    const decision = row.decision === "approved" || row.decision === "refused" ? row.decision : null;
    const people = { requestedBy: row.requester, decidedBy: row.decider?.name ?? null };
    return [{ id, kind, summary, reason, requestedAt, expiresAt, decidedAt, decision, ...people }];
  });
}
