import { giveApprovedGrant } from "@/lib/access/mutations/give-approved-grant";
import { openRecovery } from "@/lib/access/mutations/open-recovery";
import type { ApprovalHandlers } from "@/lib/approvals/mutations/decide-approval";
import { startApprovedExport } from "@/lib/exports/mutations/start-approved-export";

/** What a second person's yes does, by kind. */
export const approvalHandlers: ApprovalHandlers = {
  "national-grant": giveApprovedGrant,
  "access-recovery": openRecovery,
  "bulk-export": startApprovedExport,
};
