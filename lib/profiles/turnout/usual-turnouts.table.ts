import type { ElectionType } from "@/lib/elections/schema";

/**
 * Turnout of electors that is usual at each type of election, for types of which nothing at all is known here: round
 * figures of the last two decades (House of Commons Library, Electoral Commission). Only their distance from local
 * elections is used where the local turnout is known.
 */
export const USUAL_TURNOUTS: Record<ElectionType, number> = {
  local: 0.35,
  "uk-parliament": 0.65,
  mayoral: 0.32,
  pcc: 0.25,
  devolved: 0.5,
  "by-election": 0.35,
  referendum: 0.65,
};
