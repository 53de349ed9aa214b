import { describeAccount, titleRole } from "@/lib/access/rules/describe-account";
import type { Role } from "@/lib/access/schema";
import { formatDate } from "@/lib/platform/format";

/** "MP, North constituency, until 9 July 2029". */
export function describeGrant(
  role: Role,
  areas: readonly { name: string; kind: string }[],
  until: Date | null,
): string {
  const reach = areas.length > 0 ? describeAccount(role, areas) : `${titleRole(role)}, whole party`;
  return until ? `${reach}, until ${formatDate(until)}` : reach;
}
