import { fitLogistic } from "./fit-logistic";
import { probabilityToLogOdds } from "./probability-to-log-odds";

export interface CalibrationLine {
  /** Of the outcome's log-odds on the prediction's: 1 where predictions are neither too bold nor too timid. */
  slope: number;
  slopeStandardError: number;
  intercept: number;
  interceptStandardError: number;
  /** The intercept with the slope held at 1: above 0 where predictions are too low on the whole. */
  inTheLarge: number;
  inTheLargeStandardError: number;
}

/** Predictions are kept this far from 0 and 1, where the log-odds have no value. */
const CLIP = 1e-6;

/**
 * Cox's calibration line: `logit(P(outcome)) = intercept + slope * logit(prediction)`, by maximum likelihood.
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 * @param weights of the rows; equal where left out.
 */
export function calibrationLine(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  weights?: Float64Array,
): CalibrationLine {
  const logOdds = probabilities.map((p) => probabilityToLogOdds(Math.min(1 - CLIP, Math.max(CLIP, p))));
  const line = fitLogistic({
    outcome: outcomes,
    weights,
    numeric: [{ name: "logOdds", values: logOdds }],
    factors: [],
  });
  const shift = fitLogistic({ outcome: outcomes, weights, offset: logOdds, numeric: [], factors: [] });
  const [intercept, slope] = line.coefficients;
  const [inTheLarge] = shift.coefficients;
  return {
    slope: slope!.estimate,
    slopeStandardError: slope!.standardError,
    intercept: intercept!.estimate,
    interceptStandardError: intercept!.standardError,
    inTheLarge: inTheLarge!.estimate,
    inTheLargeStandardError: inTheLarge!.standardError,
  };
}
