import { ROLES, type Role } from "@/lib/access/schema";

const ROLE_TITLES: Record<Role, string> = {
  "data-team": "Data team",
  campaign: "Campaign, whole party",
  local: "Local organiser",
};

/** "Data team", "Local organiser, Avenue ward": what somebody is and where. */
export function describeAccount(role: string, areas: readonly { name: string; kind: string }[]): string {
  const known = ROLES.find((candidate) => candidate === role);
  if (!known) return "No role";
  if (known !== "local") return ROLE_TITLES[known];
  if (areas.length === 0) return `${ROLE_TITLES.local}, no area at present`;
  return `${ROLE_TITLES.local}, ${areas.map((area) => `${area.name} ${area.kind}`).join(", ")}`;
}
