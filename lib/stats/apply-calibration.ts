import { logOddsToProbability } from "./log-odds-to-probability";

export type Calibration =
  | { kind: "logistic"; intercept: number; slope: number }
  /** `logit(calibrated) = intercept + low * log(p) - high * log(1 - p)`; neither slope is negative. */
  | { kind: "beta"; intercept: number; low: number; high: number };

const CLIP = 1e-6;

/**
 * Calibrated probabilities, strictly increasing in the predictions (between 0.000001 and 0.999999, to which
 * predictions are clipped).
 */
export function applyCalibration(calibration: Calibration, probabilities: Float64Array): Float64Array {
  return probabilities.map((given) => {
    const p = Math.min(1 - CLIP, Math.max(CLIP, given));
    const logP = Math.log(p);
    const logQ = Math.log1p(-p);
    if (calibration.kind === "logistic") {
      return logOddsToProbability(calibration.intercept + calibration.slope * (logP - logQ));
    }
    return logOddsToProbability(calibration.intercept + calibration.low * logP - calibration.high * logQ);
  });
}
