import type { AuthorityPlan, WardPlan } from "../types";
import { partyCodes } from "./canvass.table";
import { RandomStream } from "./draw-random";
import { forenamesByDecade } from "./forenames.table";
import { nextLocalDate, polls } from "./polls.table";
import { surnamesByFrequency } from "./surnames.table";

export const resultsHeader = "type,date,area,party,votes,elected,seats,electorate,ballots,rejected";
export const candidatesHeader = "type,date,area,party,candidate,seats";

const rejectedShare = 0.004;

type Count = { electorate: number; ballots: number; votes: number[] };

const emptyCount = (): Count => ({ electorate: 0, ballots: 0, votes: partyCodes.map(() => 0) });

function countWard(count: Count, ward: WardPlan, turnout: number, shares: readonly number[]): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  const ballots = Math.round(ward.electors * turnout);
  count.electorate += ward.electors;
  count.ballots += ballots;
  shares.forEach((share, party) => {
    count.votes[party]! += (ballots * (1 - rejectedShare) * share) / sum;
  });
}

function lines(type: string, date: string, area: string, { electorate, ballots, votes }: Count): string[] {
  const whole = votes.map(Math.floor);
  const valid = whole.reduce((total, party) => total + party, 0);
  const winner = whole.indexOf(Math.max(...whole));
  return partyCodes.flatMap((party, p) =>
    whole[p] === 0
      ? []
      : [
          [
            ...[type, date, area, party, whole[p], p === winner ? "yes" : "no"],
            ...[1, electorate, ballots, ballots - valid],
          ].join(","),
        ],
  );
}

/**
 * What was declared at the polls that have a marked register, in the demo's numbers of electors: turnouts and shares
 * are the real ones of ward and constituency. A constituency ends where the loaded wards end.
 */
export function listResults(plans: readonly AuthorityPlan[]): string[] {
  return polls.flatMap(({ date, contest }, p) => {
    const wards = plans.flatMap((plan) => plan.wards).filter((ward) => ward.polls[p]?.contest === contest);
    if (contest === "local") {
      return wards.flatMap((ward) => {
        const count = emptyCount();
        countWard(count, ward, ward.polls[p]!.turnout, ward.localShares);
        return lines("local", date, ward.code, count);
      });
    }
    const counts = new Map<string, Count>();
    for (const ward of wards) {
      const constituency = ward.constituencies[0]!;
      const count = counts.get(constituency) ?? emptyCount();
      counts.set(constituency, count);
      countWard(count, ward, ward.polls[p]!.turnout, ward.generalShares);
    }
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, count]) => lines("uk-parliament", date, code, count));
  });
}

const forenames = [...Object.values(forenamesByDecade.F), ...Object.values(forenamesByDecade.M)].flatMap(
  (names) => names.split(" ").slice(0, 60),
);
const surnames = surnamesByFrequency.flatMap(([, names]) => names.split(" "));

/** Who stands at the next local election: five parties in every ward, people who do not exist. */
export function listCandidates(plans: readonly AuthorityPlan[], seed: number): string[] {
  const random = new RandomStream(seed, "candidates");
  const standing = partyCodes.filter((party) => party !== "other");
  return plans
    .flatMap((plan) => plan.wards)
    .flatMap(({ code }) =>
      standing.map((party) => {
        const name = `${random.pick(forenames)} ${random.pick(surnames)}`;
        return `local,${nextLocalDate},${code},${party},${name},1`;
      }),
    );
}
