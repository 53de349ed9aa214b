export interface Margin {
  /** Category of each cell; -1 where the margin says nothing of it. */
  codes: Int32Array;
  /** What the cells of each category shall sum to. */
  totals: Float64Array;
}

export interface RakedCells {
  cells: Float64Array;
  /** Largest difference of a sum from its total, as a share of all. */
  gap: number;
}

const PASSES = 100;
const CLOSE = 1e-7;

/**
 * Iterative proportional fitting (Deming and Stephan 1940): the cells nearest to the seed, in relative entropy, that
 * sum to every margin. A seed of ones makes the margins independent but for what they cross themselves. Margins whose
 * grand totals differ cannot all be met: the last one is, and `gap` says by how much the others are missed.
 *
 * @throws RangeError for codes of another length than the seed, or negative numbers.
 */
export function rakeMargins(seed: Float64Array, margins: readonly Margin[]): RakedCells {
  for (const { codes, totals } of margins) {
    if (codes.length !== seed.length) throw new RangeError("a margin's codes must be as many as the cells");
    if (totals.some((total) => !(total >= 0))) throw new RangeError("totals must not be negative");
  }
  if (seed.some((cell) => !(cell >= 0))) throw new RangeError("cells of the seed must not be negative");
  const cells = seed.slice();
  let gap = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES && gap > CLOSE; pass++) {
    gap = 0;
    for (const { codes, totals } of margins) {
      const sums = sumsOf(cells, codes, totals.length);
      const all = Math.max(
        1,
        totals.reduce((sum, total) => sum + total, 0),
      );
      const factors = sums.map((sum, category) => {
        gap = Math.max(gap, Math.abs(sum - totals[category]!) / all);
        return sum > 0 ? totals[category]! / sum : 0;
      });
      for (let cell = 0; cell < cells.length; cell++)
        if (codes[cell]! >= 0) cells[cell]! *= factors[codes[cell]!]!;
    }
  }
  return { cells, gap };
}

function sumsOf(cells: Float64Array, codes: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let cell = 0; cell < cells.length; cell++) if (codes[cell]! >= 0) sums[codes[cell]!]! += cells[cell]!;
  return sums;
}
