import type { HouseholdPropensityTables } from "./household-propensity-tables";

/**
 * Posterior weights of the household nodes given the response patterns of its members, written into `weights`.
 *
 * @param members positions in `membership` of the household's persons: `rows[from]` to `rows[to - 1]`.
 * @returns the household's marginal log-likelihood.
 */
export function householdPosterior(
  tables: HouseholdPropensityTables,
  membership: Int32Array,
  rows: Int32Array,
  from: number,
  to: number,
  weights: Float64Array,
): number {
  const nodes = weights.length;
  weights.fill(0);
  for (let i = from; i < to; i++) {
    const row = membership[rows[i]!]! * nodes;
    for (let h = 0; h < nodes; h++) weights[h]! += tables.logLikelihood[row + h]!;
  }
  let largest = -Infinity;
  for (let h = 0; h < nodes; h++) largest = Math.max(largest, weights[h]!);
  let sum = 0;
  for (let h = 0; h < nodes; h++) {
    weights[h] = tables.household.weights[h]! * Math.exp(weights[h]! - largest);
    sum += weights[h]!;
  }
  for (let h = 0; h < nodes; h++) weights[h]! /= sum;
  return largest + Math.log(sum);
}
