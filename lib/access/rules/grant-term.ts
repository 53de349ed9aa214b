import { ROLE_TABLE, type RoleRow } from "@/lib/access/roles.table";
import type { Role } from "@/lib/access/schema";

const DAY_MS = 24 * 3_600_000;

interface Term {
  role: Role;
  areaIds: readonly number[];
  from: Date;
  until: Date | null;
  electionId?: number | null;
  purpose: string;
}

/** What is wrong with a grant's reach and dates, in words; undefined where nothing is. The table's checks say the same. */
export function checkTerm(
  { role, areaIds, from, until, electionId, purpose }: Term,
  now: Date,
): string | undefined {
  const row: RoleRow | undefined = ROLE_TABLE.find((known) => known.role === role);
  if (!row) return "Choose a role.";
  if (!purpose.trim()) return "Say what the access is for.";
  if (row.reach === "whole-party" && areaIds.length > 0)
    return `${row.title} sees the whole party: leave the areas out.`;
  if (row.reach === "areas" && areaIds.length === 0) return `${row.title} needs an area.`;
  if (until && until <= from) return "The end must lie after the start.";
  if (until && until <= now) return "The end has passed already.";
  if (row.ending === "day") {
    if (!until || until.getTime() - from.getTime() > DAY_MS) return "A helper’s pass lasts a day at most.";
    return undefined;
  }
  if (electionId && row.ending !== "candidacy") return "Only a candidacy ends with an election.";
  if (row.ending !== "review" && !until && !electionId)
    return `${row.title} is held for a time: say when it ends.`;
  return undefined;
}
