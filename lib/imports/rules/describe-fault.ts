import { REJECT_REASONS } from "@/lib/imports/reject-reasons.table";
import type { RowFault } from "@/lib/imports/types";

/** The message beside a rejected row: what is wrong, what stood there (masked), what to do. */
export function describeFault(fault: RowFault): string {
  const found = fault.found ? ` Found: ${fault.found}.` : "";
  return `${REJECT_REASONS[fault.reason]}${found}`;
}
