import type { Calibration } from "./apply-calibration";
import { fitLogistic } from "./fit-logistic";
import type { NumericColumn } from "./regression-columns";

export type CalibrationKind = Calibration["kind"];

export type CalibrationFit =
  | { ok: true; calibration: Calibration }
  | { ok: false; reason: "NOT_ENOUGH_DATA" | "NOT_INCREASING" };

/** Cases below which a calibration would mostly fit noise. */
const FEWEST_CASES = 1000;
const CLIP = 1e-6;

/**
 * Maps predictions to calibrated probabilities. `logistic` is Platt's on the log-odds (a line); `beta` is Kull,
 * Silva Filho and Flach's (2017), with a slope of its own towards each end. The map is strictly increasing, so it
 * never makes a tie; data that ask for a falling one are refused.
 *
 * Where a beta calibration has one slope below zero, that term is left out, as its authors do.
 *
 * @param probabilities out-of-fold predictions, 0 to 1.
 * @param outcomes 0 or 1.
 */
export function fitCalibration(
  kind: CalibrationKind,
  probabilities: Float64Array,
  outcomes: Uint8Array,
): CalibrationFit {
  if (outcomes.length < FEWEST_CASES) return { ok: false, reason: "NOT_ENOUGH_DATA" };
  const clipped = probabilities.map((p) => Math.min(1 - CLIP, Math.max(CLIP, p)));
  const logP: NumericColumn = { name: "logP", values: clipped.map((p) => Math.log(p)) };
  const minusLogQ: NumericColumn = { name: "minusLogQ", values: clipped.map((p) => -Math.log1p(-p)) };
  const estimate = (numeric: NumericColumn[]) => {
    const { coefficients } = fitLogistic({ outcome: outcomes, numeric, factors: [] });
    return coefficients.map((coefficient) => coefficient.estimate);
  };

  if (kind === "logistic") {
    const values = logP.values.map((value, i) => value + minusLogQ.values[i]!);
    const [intercept, slope] = estimate([{ name: "logOdds", values }]);
    if (!(slope! > 0)) return { ok: false, reason: "NOT_INCREASING" };
    return { ok: true, calibration: { kind, intercept: intercept!, slope: slope! } };
  }

  let [intercept, low, high] = estimate([logP, minusLogQ]);
  if (low! < 0) {
    [intercept, high] = estimate([minusLogQ]);
    low = 0;
  } else if (high! < 0) {
    [intercept, low] = estimate([logP]);
    high = 0;
  }
  if (low! < 0 || high! < 0 || low! + high! === 0) return { ok: false, reason: "NOT_INCREASING" };
  return { ok: true, calibration: { kind, intercept: intercept!, low: low!, high: high! } };
}
