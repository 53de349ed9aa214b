import { may } from "@/lib/access/policy";
import { ROLE_TABLE } from "@/lib/access/roles.table";
import type { Role } from "@/lib/access/schema";

/** What an account of a role gets to see, for somebody who chooses between them. */
export function describeReach(role: Role, areas: readonly { name: string; kind: string }[]): string {
  if (role === "data-team") return "Everything: files, runs, models, every elector";
  if (!may(role, "electors:read")) return ROLE_TABLE.find((row) => row.role === role)?.about ?? "";
  if (areas.length > 0) {
    return `Electors and figures of ${areas.map((area) => `${area.name} ${area.kind}`).join(", ")} alone`;
  }
  if (role === "officer") return "Every elector, objections and erasure, and who saw whom";
  return "Every area and elector, and how good the models are";
}
