import type { TypeTurnouts } from "@/lib/profiles/turnout/types";
import { USUAL_TURNOUTS } from "@/lib/profiles/turnout/usual-turnouts.table";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

/** The last poll counts twice as much as the one before it, and so on, over three polls. */
const HALVING = 0.5;
const POLLS = 3;

export interface ExpectedTurnout {
  /** By ward id. */
  byWard: Record<string, number>;
  /** What it is from. */
  level: "marks" | "results" | "assumed";
}

/**
 * Expected turnout of each ward at the next election of a type: the weighted mean of its last three polls; the mean of
 * the other wards where it had none. Where no poll of the type is known, the local one, moved on log-odds as far as the
 * type usually lies from local elections.
 *
 * @param local expected at local elections; absent for those themselves
 */
export function expectedTurnout(
  { type, turnouts, markedDays }: TypeTurnouts,
  wardIds: Int32Array,
  local?: ExpectedTurnout,
): ExpectedTurnout {
  const known = turnouts.map((newestFirst) => weightedMean(newestFirst.slice(0, POLLS)));
  const finite = known.filter(Number.isFinite);
  const keyed = (of: (ward: number) => number) =>
    Object.fromEntries(Array.from(wardIds, (id, ward) => [id, of(ward)]));
  if (finite.length > 0) {
    const mean = finite.reduce((sum, turnout) => sum + turnout, 0) / finite.length;
    return {
      byWard: keyed((ward) => (Number.isFinite(known[ward]) ? known[ward]! : mean)),
      level: markedDays.length > 0 ? "marks" : "results",
    };
  }
  const usual = probabilityToLogOdds(USUAL_TURNOUTS[type]);
  const distance = usual - probabilityToLogOdds(USUAL_TURNOUTS.local);
  return {
    byWard: keyed((ward) => {
      const here = local?.byWard[wardIds[ward]!];
      return logOddsToProbability(here === undefined ? usual : probabilityToLogOdds(here) + distance);
    }),
    level: "assumed",
  };
}

function weightedMean(newestFirst: number[]): number {
  const weights = newestFirst.map((_, age) => HALVING ** age);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return newestFirst.reduce((sum, turnout, age) => sum + turnout * weights[age]!, 0) / total;
}
