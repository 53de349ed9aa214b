import { abilityGrid } from "./ability-grid";
import { categoryProbabilities, type GradedItem } from "./graded-items";

/**
 * Answers how the trait of one person is told by answers and a prior: posterior mean (EAP) and standard deviation under
 * the graded response model, with a normal prior of standard deviation 1 around `priorMean`.
 *
 * @returns a function of the person's category of each item (from 0; -1 for none), and the prior's mean between -4 and 4
 */
export function traitPosterior(
  items: readonly Pick<GradedItem, "discrimination" | "thresholds">[],
): (codes: ArrayLike<number>, priorMean: number) => { mean: number; sd: number } {
  const grid = abilityGrid(-4, 4);
  const logs = items.map(({ discrimination, thresholds }) => {
    const intercepts = thresholds.map((threshold) => -discrimination * threshold);
    return categoryProbabilities({ slope: discrimination, intercepts }, grid).categories.map(Math.log);
  });
  return (codes, priorMean) => {
    let [sum, first, second] = [0, 0, 0];
    const posterior = grid.map((point, q) =>
      logs.reduce(
        (total, log, i) => {
          const code = codes[i]!;
          return code < 0 ? total : total + log[code * grid.length + q]!;
        },
        -((point - priorMean) ** 2) / 2,
      ),
    );
    const highest = posterior.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    posterior.forEach((value, q) => {
      const weight = Math.exp(value - highest);
      sum += weight;
      first += weight * grid[q]!;
      second += weight * grid[q]! ** 2;
    });
    const mean = first / sum;
    return { mean, sd: Math.sqrt(Math.max(0, second / sum - mean * mean)) };
  };
}
