/**
 * One item of the graded response model (Samejima 1969): the probability of category k or above is
 * `logistic(discrimination * (trait - thresholds[k - 1]))`. With two categories it is the two-parameter logistic,
 * and the one threshold is the item's difficulty.
 */
export interface GradedItem {
  name: string;
  discrimination: number;
  /** Ascending for a positive discrimination; one fewer than there are categories. */
  thresholds: number[];
}

/** Answers to one item: a category from 0, or -1 where there is none. */
export interface ItemResponses {
  name: string;
  categories: number;
  codes: Int8Array | Int32Array;
}

/** Slope and intercepts of an item: category k or above has the log-odds `slope * trait + intercepts[k - 1]`. */
export interface ItemCurve {
  slope: number;
  /** Strictly descending. */
  intercepts: ArrayLike<number>;
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/**
 * Probability of each category at each point, `result[category * points + point]`, and in `boundaries` that of being
 * at or above each category but the lowest.
 */
export function categoryProbabilities({ slope, intercepts }: ItemCurve, grid: Float64Array) {
  const points = grid.length;
  const boundaries = new Float64Array(intercepts.length * points);
  const categories = new Float64Array((intercepts.length + 1) * points).fill(1e-300);
  for (let q = 0; q < points; q++) {
    let above = 1;
    for (let k = 0; k <= intercepts.length; k++) {
      const next = k < intercepts.length ? logistic(slope * grid[q]! + intercepts[k]!) : 0;
      if (k < intercepts.length) boundaries[k * points + q] = next;
      categories[k * points + q]! += Math.max(0, above - next);
      above = next;
    }
  }
  return { boundaries, categories };
}
