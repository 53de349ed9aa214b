import type { Permission } from "@/lib/access/policy";
import type { Act } from "@/lib/audit/schema";

interface ApprovalKindRow {
  kind: string;
  /** What is asked for, as the page says it. */
  title: string;
  /** Who may be the second person. */
  permission: Permission;
  /** As what the audit trail tells of it. */
  act: Act;
}

/** What needs a second person. Each kind has its handler in `lib/approval-handlers.ts`. */
export const APPROVAL_KINDS = [
  {
    kind: "national-grant",
    title: "Access to the whole party or a nation",
    permission: "approvals:decide",
    act: "grant",
  },
  { kind: "access-recovery", title: "A way back in", permission: "access:recover", act: "grant" },
  {
    kind: "bulk-export",
    title: "A copy of more than 10,000 electors",
    permission: "approvals:decide",
    act: "export",
  },
] as const satisfies readonly ApprovalKindRow[];
