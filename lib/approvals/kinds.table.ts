import type { Permission } from "@/lib/access/policy";

interface ApprovalKindRow {
  kind: string;
  /** What is asked for, as the page says it. */
  title: string;
  /** Who may be the second person. */
  permission: Permission;
}

/** What needs a second person. Each kind has its handler in `lib/approval-handlers.ts`. */
export const APPROVAL_KINDS = [
  { kind: "national-grant", title: "Access to the whole party or a nation", permission: "approvals:decide" },
  { kind: "access-recovery", title: "A way back in", permission: "access:recover" },
  { kind: "bulk-export", title: "A copy of more than 10,000 electors", permission: "approvals:decide" },
] as const satisfies readonly ApprovalKindRow[];
