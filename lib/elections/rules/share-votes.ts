import type { PartyShare, Standing } from "@/lib/elections/types";

/**
 * Votes and shares by party over contests. Where a contest fills several seats, electors have several votes: each party
 * counts there with its best-placed candidate, as results are usually compared. Parties that we have no code for stand
 * apart by their names.
 */
export function shareVotes(standing: readonly Standing[]): PartyShare[] {
  const parties = new Map<string, PartyShare>();
  for (const contest of new Set(standing.map(({ contestId }) => contestId))) {
    for (const best of bestPlaced(standing.filter(({ contestId }) => contestId === contest))) {
      const known = parties.get(best.key);
      if (!known) parties.set(best.key, { ...best.party });
      else {
        known.votes += best.party.votes;
        known.seats =
          known.seats === null || best.party.seats === null ? null : known.seats + best.party.seats;
      }
    }
  }
  const total = [...parties.values()].reduce((sum, { votes }) => sum + votes, 0);
  return [...parties.values()]
    .map((party) => ({ ...party, share: total > 0 ? party.votes / total : 0 }))
    .sort((a, b) => b.votes - a.votes || a.label.localeCompare(b.label));
}

function bestPlaced(contest: readonly Standing[]): { key: string; party: PartyShare }[] {
  const groups = new Map<string, Standing[]>();
  for (const one of contest) {
    const key = one.party === "other" ? `other ${one.label}` : one.party;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, group]) => {
    const votes = group.map((one) => one.votes ?? 0);
    // Independents stand for themselves: nobody's votes are another's.
    const counted = group[0]?.party === "independent" ? sum(votes) : Math.max(...votes);
    const told = group.every(({ elected }) => elected !== null);
    return {
      key,
      party: {
        party: group[0]?.party ?? "other",
        label: group[0]?.label ?? "",
        votes: counted,
        share: 0,
        seats: told ? group.filter(({ elected }) => elected).length : null,
      },
    };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
