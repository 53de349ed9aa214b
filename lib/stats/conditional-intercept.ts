import type { Quadrature } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";

export interface ConditionalIntercept {
  intercept: number;
  /** Derivative of the intercept by `sd`. */
  slope: number;
}

/**
 * The intercept `c` for which the mean of logistic(c + sd * Z), Z standard normal, is the probability with these
 * log-odds. It lies further from 0 than the marginal log-odds, because averaging pulls towards one half.
 *
 * @param marginalLogOdds finite.
 */
export function conditionalIntercept(
  marginalLogOdds: number,
  sd: number,
  { nodes, weights }: Quadrature,
): ConditionalIntercept {
  const target = logOddsToProbability(marginalLogOdds);
  let intercept = marginalLogOdds * Math.sqrt(1 + 0.346 * sd * sd);
  for (let iteration = 0; iteration < 50; iteration++) {
    let mean = 0;
    let slope = 0;
    let bySd = 0;
    for (let q = 0; q < nodes.length; q++) {
      const probability = logOddsToProbability(intercept + sd * nodes[q]!);
      const change = weights[q]! * probability * (1 - probability);
      mean += weights[q]! * probability;
      slope += change;
      bySd += change * nodes[q]!;
    }
    const step = Math.max(-2, Math.min(2, (mean - target) / slope));
    if (Math.abs(step) < 1e-11) return { intercept, slope: -bySd / slope };
    intercept -= step;
  }
  throw new RangeError(`no intercept for log-odds ${marginalLogOdds} with sd ${sd}`);
}
