import type { AuthorityPlan } from "../types";
import { polls } from "./polls.table";

/** The generator's turnout parameters of an authority, in log-odds. */
export type TurnoutTruth = {
  /** [poll][ward]; NaN where the ward did not poll */
  intercepts: readonly Float64Array[];
  localType: number;
  /** a ward's long-run departure from `localType` at local polls */
  wardLocal: Float64Array;
  /** a ward's level at the general election */
  wardGeneral: Float64Array;
  districtEffects: Float64Array;
};

function meanOfFinite(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.reduce((sum, value) => sum + value, 0) / Math.max(1, finite.length);
}

/**
 * Splits the intercepts of wards by polls into type of poll, poll and long-run ward effect; what remains is the
 * noise of a ward at one poll, which nobody can foresee.
 */
export function summariseTurnout(
  plan: AuthorityPlan,
  intercepts: readonly Float64Array[],
  districtEffects: Float64Array,
): TurnoutTruth {
  const localPolls = polls.flatMap((poll, p) => (poll.contest === "local" ? [p] : []));
  const at = (p: number, w: number) =>
    plan.wards[w]!.polls[p]?.contest === "local" ? intercepts[p]![w]! : Number.NaN;
  const wards = plan.wards.map((_, w) => w);
  const pollMeans = localPolls.map((p) => meanOfFinite(wards.map((w) => at(p, w))));
  const general = polls.findIndex((poll) => poll.contest === "general");
  return {
    intercepts,
    localType: meanOfFinite(pollMeans),
    wardLocal: Float64Array.from(wards, (w) =>
      meanOfFinite(localPolls.map((p, k) => at(p, w) - pollMeans[k]!)),
    ),
    wardGeneral: Float64Array.from(wards, (w) => intercepts[general]![w]!),
    districtEffects,
  };
}
