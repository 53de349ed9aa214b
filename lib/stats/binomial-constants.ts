import { logGamma } from "./log-gamma";

export interface BinomialConstants {
  /** Log-likelihood, without the coefficients, of a model that fits every row exactly. */
  saturated: number;
  /** Sum over rows of the logarithm of the binomial coefficient. */
  coefficients: number;
}

/**
 * What R adds to a binomial log-likelihood, so that deviance and AIC come out as R's. Both are 0 for outcomes of 0
 * and 1.
 *
 * @param outcome proportions, of `weights` cases each.
 * @param used -1 for rows that are left out.
 */
export function binomialConstants(
  outcome: ArrayLike<number>,
  weights: Float64Array | undefined,
  used: Int32Array,
): BinomialConstants {
  let saturated = 0;
  let coefficients = 0;
  for (let row = 0; row < outcome.length; row++) {
    const rate = outcome[row]!;
    if (used[row]! < 0 || rate === 0 || rate === 1) continue;
    const cases = weights?.[row] ?? 1;
    const successes = cases * rate;
    saturated += successes * Math.log(rate) + (cases - successes) * Math.log(1 - rate);
    coefficients += logGamma(cases + 1) - logGamma(successes + 1) - logGamma(cases - successes + 1);
  }
  return { saturated, coefficients };
}
