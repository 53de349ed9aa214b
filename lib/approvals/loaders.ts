import { listApprovals } from "@/lib/approvals/data";
import { mayDecide } from "@/lib/approvals/policy";
import type { ApprovalView } from "@/lib/approvals/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { requireStepUp } from "@/lib/platform/session";

export interface ApprovalsPage {
  approvals: (ApprovalView & { mayDecide: boolean })[];
}

export async function loadApprovals(): Promise<ApprovalsPage> {
  const { session } = await requireStepUp("approvals:decide");
  const approvals = await withScope(runScope(session.userId), (tx) => listApprovals(tx, systemClock()));
  return {
    approvals: approvals.map((approval) => ({
      ...approval,
      mayDecide: mayDecide({ kind: approval.kind, requestedBy: approval.requestedBy.id }, session),
    })),
  };
}
