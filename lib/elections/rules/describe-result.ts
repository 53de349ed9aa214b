import { nameElection } from "@/lib/elections/rules/name-election";
import { nameParty } from "@/lib/elections/rules/read-party";
import type { AreaResult, AreaStanding, PartyShare } from "@/lib/elections/types";

export const namePartyShare = ({ party, label }: Pick<PartyShare, "party" | "label">): string =>
  party === "other" && label ? label : nameParty(party);

/** "Labour came first in Avenue with 47.0% in the local election of 2024". */
export function titleResult(area: string, results: readonly AreaResult[]): string {
  const [newest] = results;
  const first = newest?.parties[0];
  if (!newest || !first) return `No result in ${area} is loaded`;
  const share = `${(first.share * 100).toFixed(1)}%`;
  return `${namePartyShare(first)} came first in ${area} with ${share} in the ${nameElection(newest.type)} election of ${newest.pollDate.slice(0, 4)}`;
}

/** "Five parties stand in Avenue on 6 May 2027". */
export function titleStanding(area: string, { candidates }: AreaStanding, day: string): string {
  const parties = new Set(candidates.map(namePartyShare)).size;
  const words = [
    "No party",
    "One party",
    "Two parties",
    "Three parties",
    "Four parties",
    "Five parties",
    "Six parties",
  ];
  return `${words[parties] ?? `${parties} parties`} ${parties === 1 ? "stands" : "stand"} in ${area} on ${day}`;
}

/** The party's share at the election of the same type before; null where it did not stand or none is loaded. */
export function shareBefore(results: readonly AreaResult[], party: PartyShare): number | null {
  const [newest, ...older] = results;
  const before = older.find(({ type }) => type === newest?.type);
  return before?.parties.find((other) => namePartyShare(other) === namePartyShare(party))?.share ?? null;
}
