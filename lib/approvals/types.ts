import type { ApprovalKind, Decision } from "@/lib/approvals/schema";

export interface ApprovalView {
  id: number;
  kind: ApprovalKind;
  summary: string;
  reason: string;
  requestedBy: { id: number; name: string };
  requestedAt: Date;
  expiresAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decision: Decision | null;
}

/** What was asked for, handed to what carries it out. */
export interface ApprovedRequest {
  id: number;
  payload: unknown;
  requestedBy: number;
  decidedBy: number;
  now: Date;
}

/** What carrying it out hands back to who decided: a one-time link that goes to somebody. */
export interface ApprovalOutcome {
  link?: { kind: "recovery"; token: string; to: { name: string; email: string } };
}
