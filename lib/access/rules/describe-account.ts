import { ROLE_TABLE } from "@/lib/access/roles.table";
import type { Role } from "@/lib/access/schema";

const ROWS = new Map<Role, (typeof ROLE_TABLE)[number]>(ROLE_TABLE.map((row) => [row.role, row]));

export function titleRole(role: Role): string {
  return ROWS.get(role)?.title ?? "No role";
}

/** "Data team", "Campaign, whole party", "Local organiser, Avenue ward": what somebody is and where. */
export function describeAccount(role: Role, areas: readonly { name: string; kind: string }[]): string {
  const row = ROWS.get(role);
  if (!row || row.reach === "whole-party") return titleRole(role);
  if (areas.length > 0) return `${row.title}, ${areas.map(nameArea).join(", ")}`;
  return row.reach === "either" ? `${row.title}, whole party` : `${row.title}, no area at present`;
}

/** Wards and constituencies are often called as the town is. */
const nameArea = ({ name, kind }: { name: string; kind: string }) =>
  kind === "ward" || kind === "constituency" ? `${name} ${kind}` : name;
