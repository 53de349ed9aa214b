import { may } from "@/lib/access/policy";
import type { Role } from "@/lib/access/schema";
import { APPROVAL_KINDS } from "@/lib/approvals/kinds.table";
import type { ApprovalKind } from "@/lib/approvals/schema";

/** Whether the person may be the second one: another than who asked, with the right that the kind wants. */
export function mayDecide(
  approval: { kind: string; requestedBy: number },
  person: { userId: number; role: Role },
): boolean {
  const row = APPROVAL_KINDS.find(({ kind }) => kind === approval.kind);
  return row !== undefined && approval.requestedBy !== person.userId && may(person.role, row.permission);
}

export function titleOf(kind: ApprovalKind): string {
  return APPROVAL_KINDS.find((row) => row.kind === kind)?.title ?? kind;
}
