import { z } from "zod";
import type { APPROVAL_KINDS } from "@/lib/approvals/kinds.table";

export type ApprovalKind = (typeof APPROVAL_KINDS)[number]["kind"];
export type Decision = "approved" | "refused";

/** Nobody answers for what was asked for longer ago. */
export const APPROVAL_DAYS = 7;

export const decisionSchema = z.object({
  approvalId: z.coerce.number().int().positive(),
  decision: z.enum(["approved", "refused"]),
});
