import type { PollHistory } from "@/lib/profiles/turnout/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

/** The last poll counts twice as much as the one before it, and so on, over three polls. */
const HALVING = 0.5;
const POLLS = 3;

/**
 * Expected turnout of each ward at the next local election, by ward id: the weighted mean of its last three local
 * polls; the mean of the other wards where it had none.
 */
export function expectedTurnout(history: PollHistory): Record<string, number> {
  const wardCount = history.wardIds.length;
  const known = Array.from({ length: wardCount }, (_, ward) => {
    const turnouts: number[] = [];
    for (let event = history.events.length - 1; event >= 0 && turnouts.length < POLLS; event--) {
      const logOdds = history.localLogOdds[event * wardCount + ward]!;
      if (Number.isFinite(logOdds)) turnouts.push(logOddsToProbability(logOdds));
    }
    return weightedMean(turnouts);
  });
  const finite = known.filter(Number.isFinite);
  const mean = finite.reduce((sum, turnout) => sum + turnout, 0) / finite.length;
  return Object.fromEntries(
    known.map((turnout, ward) => [history.wardIds[ward], Number.isFinite(turnout) ? turnout : mean]),
  );
}

function weightedMean(newestFirst: number[]): number {
  const weights = newestFirst.map((_, age) => HALVING ** age);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return newestFirst.reduce((sum, turnout, age) => sum + turnout * weights[age]!, 0) / total;
}
