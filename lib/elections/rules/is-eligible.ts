import type { ElectionType } from "@/lib/elections/schema";

/** Markers of those who may not vote in a type of election. By-elections follow the area's kind: see `contestRule`. */
const EXCLUDED_LOCALLY = ["F"] as const;
const EXCLUDED_FROM_PARLIAMENT = ["G", "B", "K", "M", "L"] as const;

/**
 * Marker letters that exclude from a type of election: F overseas electors vote for the UK Parliament only; L peers,
 * G and B EU citizens, K (obsolete) and M foreign nationals do not. E (obsolete) excluded from all but European polls.
 *
 * @param areaKind of the contest: a by-election in a constituency is for the UK Parliament
 */
export function excludedMarkers(type: ElectionType, areaKind: string): readonly string[] {
  const parliamentary = type === "uk-parliament" || (type === "by-election" && areaKind === "constituency");
  return [...(parliamentary ? EXCLUDED_FROM_PARLIAMENT : EXCLUDED_LOCALLY), "E"];
}

/** Whether an elector with these markers (several together, as printed) may vote, having come of age by the poll. */
export function isEligible(
  elector: { markers: string; attainsOn: string | null },
  contest: { type: ElectionType; areaKind: string; pollDate: string },
): boolean {
  if (elector.attainsOn !== null && elector.attainsOn > contest.pollDate) return false;
  const excluded = excludedMarkers(contest.type, contest.areaKind);
  return !excluded.some((letter) => elector.markers.toUpperCase().includes(letter));
}
