import type { ItemPatterns } from "./item-patterns";

export interface ItemExpectations {
  logLikelihood: number;
  /** Of each item: expected persons in each category at each point, `counts[i][category * points + point]`. */
  counts: Float64Array[];
  /** Posterior mean and standard deviation of the trait, for each pattern. */
  mean: Float64Array;
  sd: Float64Array;
}

/**
 * The E-step: posterior of the trait over the grid for each pattern, with a normal prior of standard deviation 1.
 *
 * @param tables probability of each category at each point, for each item.
 * @param priorMeans of each pattern; 0 where left out.
 */
export function itemPosteriors(
  patterns: ItemPatterns,
  tables: Float64Array[],
  grid: Float64Array,
  priorMeans?: Float64Array,
): ItemExpectations {
  const points = grid.length;
  const { count, items, codes, persons } = patterns;
  const logs = tables.map((table) => table.map(Math.log));
  const counts = tables.map((table) => new Float64Array(table.length));
  const mean = new Float64Array(count);
  const sd = new Float64Array(count);
  const posterior = new Float64Array(points);
  const logNormaliser = Math.log((grid[1]! - grid[0]!) / Math.sqrt(2 * Math.PI));
  let logLikelihood = 0;
  for (let pattern = 0; pattern < count; pattern++) {
    const centre = priorMeans?.[pattern] ?? 0;
    for (let q = 0; q < points; q++) posterior[q] = -((grid[q]! - centre) ** 2) / 2;
    for (let i = 0; i < items; i++) {
      const code = codes[pattern * items + i]!;
      if (code < 0) continue;
      const log = logs[i]!;
      const from = code * points;
      for (let q = 0; q < points; q++) posterior[q]! += log[from + q]!;
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (let q = 0; q < points; q++) if (posterior[q]! > highest) highest = posterior[q]!;
    let sum = 0;
    let first = 0;
    let second = 0;
    for (let q = 0; q < points; q++) {
      const weight = Math.exp(posterior[q]! - highest);
      posterior[q] = weight;
      sum += weight;
      first += weight * grid[q]!;
      second += weight * grid[q]! ** 2;
    }
    logLikelihood += persons[pattern]! * (Math.log(sum) + highest + logNormaliser);
    mean[pattern] = first / sum;
    sd[pattern] = Math.sqrt(Math.max(0, second / sum - (first / sum) ** 2));
    const share = persons[pattern]! / sum;
    for (let i = 0; i < items; i++) {
      const code = codes[pattern * items + i]!;
      if (code < 0) continue;
      const expected = counts[i]!;
      const from = code * points;
      for (let q = 0; q < points; q++) expected[from + q]! += share * posterior[q]!;
    }
  }
  return { logLikelihood, counts, mean, sd };
}
