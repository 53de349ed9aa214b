import type { TargetMetrics } from "@/lib/profiles/target/schema";
import { auc } from "@/lib/stats/auc";
import { brier } from "@/lib/stats/brier";
import { calibrationLine } from "@/lib/stats/calibration-line";
import { liftByDecile } from "@/lib/stats/lift-by-decile";
import { logLoss } from "@/lib/stats/log-loss";
import { reliabilityCurve } from "@/lib/stats/reliability-curve";

const GROUPS = 10;

/** Discrimination and loss of probabilities for rows that the fit did not see. */
export function measureShort(probabilities: Float64Array, outcomes: Uint8Array): TargetMetrics["byWard"] {
  const area = auc(probabilities, outcomes);
  const loss = logLoss(probabilities, outcomes);
  return {
    auc: { value: area.auc, standardError: area.standardError },
    logLoss: { value: loss.mean, standardError: loss.standardError },
  };
}

export function measureTarget(
  probabilities: Float64Array,
  outcomes: Uint8Array,
): Pick<TargetMetrics, "byHousehold" | "reliability" | "lift"> {
  const line = calibrationLine(probabilities, outcomes);
  return {
    byHousehold: {
      ...measureShort(probabilities, outcomes),
      brier: brier(probabilities, outcomes).mean,
      calibration: {
        slope: { value: line.slope, standardError: line.slopeStandardError },
        intercept: { value: line.intercept, standardError: line.interceptStandardError },
      },
    },
    reliability: reliabilityCurve(probabilities, outcomes, GROUPS).map((point) => ({
      count: point.count,
      predicted: point.meanPrediction,
      observed: point.rate,
      standardError: point.standardError,
    })),
    lift: liftByDecile(probabilities, outcomes).map(({ decile, electors, happened, expected }) => ({
      decile,
      electors,
      happened,
      expected,
    })),
  };
}

/**
 * The rate of each row's level among the rows of the other folds, pulled towards the rate of all by one case. Without the
 * row alone it would give those to whom it happened a lower rate than their neighbours.
 */
export function ratesByLevel(
  levels: ArrayLike<number>,
  outcomes: Uint8Array,
  foldOf: (row: number) => number,
): Float64Array {
  const seen = new Map<string, { cases: number; happened: number }>();
  const tally = (key: string, outcome: number) => {
    const cell = seen.get(key) ?? { cases: 0, happened: 0 };
    cell.cases += 1;
    cell.happened += outcome;
    seen.set(key, cell);
  };
  let all = 0;
  outcomes.forEach((outcome, row) => {
    tally(`${levels[row]}`, outcome);
    tally(`${levels[row]} ${foldOf(row)}`, outcome);
    all += outcome;
  });
  const rate = all / Math.max(1, outcomes.length);
  return Float64Array.from(outcomes, (_, row) => {
    const whole = seen.get(`${levels[row]}`)!;
    const own = seen.get(`${levels[row]} ${foldOf(row)}`)!;
    return (whole.happened - own.happened + rate) / (whole.cases - own.cases + 1);
  });
}
