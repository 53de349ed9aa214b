import { nullable } from "@/lib/models/rules/plain-numbers";
import { auc } from "@/lib/stats/auc";
import { brier } from "@/lib/stats/brier";
import { calibrationLine } from "@/lib/stats/calibration-line";
import { logLoss } from "@/lib/stats/log-loss";
import { weightedMean } from "@/lib/stats/weighted-mean";

export interface JudgedCases {
  /** Probabilities, all finite. */
  predictions: Float64Array;
  outcomes: Uint8Array;
  weights?: Float64Array;
}

/** How well probabilities foretold outcomes; null for what has no value, such as the AUC where nothing happened. */
export function judgePredictions({ predictions, outcomes, weights }: JudgedCases) {
  const curve = auc(predictions, outcomes, weights);
  const squared = brier(predictions, outcomes, 20, weights);
  const loss = logLoss(predictions, outcomes, weights);
  const right = weightedMean(
    predictions.map((p, row) => +(p > 0.5 === (outcomes[row] === 1))),
    weights,
  );
  const line = calibrationLine(predictions, outcomes, weights);
  return {
    auc: nullable(curve.auc),
    brier: nullable(squared.mean),
    logLoss: nullable(loss.mean),
    accuracy: nullable(right.mean),
    calibration: { slope: nullable(line.slope), intercept: nullable(line.intercept) },
    standardErrors: {
      auc: nullable(curve.standardError),
      brier: nullable(squared.standardError),
      logLoss: nullable(loss.standardError),
      accuracy: nullable(right.standardError),
      slope: nullable(line.slopeStandardError),
      intercept: nullable(line.interceptStandardError),
    },
  };
}
