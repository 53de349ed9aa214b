import { categoryProbabilities, type ItemCurve } from "./graded-items";

/**
 * Slope of the marginal log-likelihood by one item's slope and intercepts, from the expected counts of the E-step
 * (Fisher's identity: the same as of the expected complete-data log-likelihood).
 *
 * @param counts expected persons in each category at each point.
 */
export function itemGradient(curve: ItemCurve, counts: Float64Array, grid: Float64Array) {
  const points = grid.length;
  const { boundaries, categories } = categoryProbabilities(curve, grid);
  const intercepts = new Float64Array(curve.intercepts.length);
  let slope = 0;
  for (let k = 0; k < intercepts.length; k++) {
    for (let q = 0; q < points; q++) {
      const above = boundaries[k * points + q]!;
      const upper = (k + 1) * points + q;
      const lower = k * points + q;
      const change =
        above * (1 - above) * (counts[upper]! / categories[upper]! - counts[lower]! / categories[lower]!);
      intercepts[k]! += change;
      slope += change * grid[q]!;
    }
  }
  return { slope, intercepts };
}
