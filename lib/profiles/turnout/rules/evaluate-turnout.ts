import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import { auc } from "@/lib/stats/auc";
import { brier } from "@/lib/stats/brier";
import { calibrationLine } from "@/lib/stats/calibration-line";
import { liftByDecile } from "@/lib/stats/lift-by-decile";
import { logLoss } from "@/lib/stats/log-loss";
import { reliabilityCurve } from "@/lib/stats/reliability-curve";

type Measured = Pick<TurnoutMetrics, "electors" | "voted" | "model" | "reliability" | "lift">;

/** Hold-out measures of calibrated probabilities. */
export function evaluateTurnout(probabilities: Float64Array, outcomes: Uint8Array): Measured {
  const line = calibrationLine(probabilities, outcomes);
  const { reliability, resolution, uncertainty } = brier(probabilities, outcomes);
  return {
    electors: outcomes.length,
    voted: outcomes.reduce((sum, outcome) => sum + outcome, 0),
    model: {
      ...measure(probabilities, outcomes),
      brierParts: { reliability, resolution, uncertainty },
      calibration: {
        slope: { value: line.slope, standardError: line.slopeStandardError },
        intercept: { value: line.intercept, standardError: line.interceptStandardError },
        inTheLarge: { value: line.inTheLarge, standardError: line.inTheLargeStandardError },
      },
    },
    reliability: reliabilityCurve(probabilities, outcomes, 20).map((point) => ({
      electors: point.count,
      predicted: point.meanPrediction,
      observed: point.rate,
      standardError: point.standardError,
    })),
    lift: liftByDecile(probabilities, outcomes).map(({ decile, electors, happened, expected }) => ({
      decile,
      electors,
      voted: happened,
      expected,
    })),
  };
}

export function measure(
  probabilities: Float64Array,
  outcomes: Uint8Array,
): TurnoutMetrics["baselines"]["areaMean"] {
  const area = auc(probabilities, outcomes);
  const loss = logLoss(probabilities, outcomes);
  return {
    auc: { value: area.auc, standardError: area.standardError },
    logLoss: { value: loss.mean, standardError: loss.standardError },
    brier: brier(probabilities, outcomes).mean,
  };
}
