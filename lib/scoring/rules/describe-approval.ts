import { formatDate } from "@/lib/platform/format";
import type { ModelVersionView } from "@/lib/scoring/types";

type Approved = Pick<
  ModelVersionView,
  "approvedBy" | "approvedAt" | "dpiaReference" | "purpose" | "retiredBy" | "retiredAt"
>;

/** Who answers for a version, for what, and whether it is still in use. */
export function describeApproval(version: Approved): string {
  const { approvedBy, approvedAt, dpiaReference, purpose, retiredBy, retiredAt } = version;
  const approval = approvedBy
    ? `Approved by ${approvedBy}${approvedAt ? `, ${formatDate(approvedAt)}` : ""}, for this purpose: ${sentence(purpose)} Impact assessment ${dpiaReference}.`
    : "Not approved yet: publishing a score set of it asks for a name, a purpose and the reference of the impact assessment.";
  return retiredAt ? `${approval} Retired by ${retiredBy}, ${formatDate(retiredAt)}.` : approval;
}

const sentence = (text: string | null) => (text ? text.replace(/[.!?]?$/, ".") : "none given.");
