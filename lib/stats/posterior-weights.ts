import type { PropensityGrid } from "./propensity-grid";
import type { ResponsePatterns } from "./response-patterns";

/**
 * Posterior weights of the nodes for one response pattern, written into `weights`.
 *
 * @returns the pattern's marginal log-likelihood.
 */
export function posteriorWeights(
  grid: PropensityGrid,
  patterns: ResponsePatterns,
  pattern: number,
  weights: Float64Array,
): number {
  const nodes = weights.length;
  weights.fill(0);
  for (let k = patterns.start[pattern]!; k < patterns.start[pattern + 1]!; k++) {
    const row = patterns.known[k]! * nodes;
    for (let node = 0; node < nodes; node++) weights[node]! += grid.logLikelihood[row + node]!;
  }
  let sum = 0;
  for (let node = 0; node < nodes; node++) {
    weights[node] = grid.quadrature.weights[node]! * Math.exp(weights[node]!);
    sum += weights[node]!;
  }
  for (let node = 0; node < nodes; node++) weights[node]! /= sum;
  return Math.log(sum);
}
