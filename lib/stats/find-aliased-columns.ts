import type { CovariatePatterns } from "./collapse-patterns";

/** Share of a column's sum of squares that earlier columns may leave before it counts as their combination. */
const TOLERANCE = 1e-9;

/**
 * Fixed effects that are combinations of earlier ones (or always zero), found by the pivots of the weighted cross
 * product. Later columns give way to earlier ones, as in R's `lm` and `glm`.
 *
 * @param product X'WX of the fixed effects, lower triangle.
 * @param precedence positions of the fixed effects from first to last; as they stand by default.
 * @returns one mark for each column of the model, 1 where it is to be left out.
 */
export function findAliasedColumns(
  patterns: CovariatePatterns,
  product: Float64Array,
  precedence?: ArrayLike<number>,
): Uint8Array {
  const { columnCount, randomColumnCount } = patterns;
  const size = columnCount - randomColumnCount;
  const order = precedence ? Array.from(precedence) : Array.from({ length: size }, (_, column) => column);
  const factor = new Float64Array(size * size);
  const aliased = new Uint8Array(columnCount);
  for (const [j, column] of order.entries()) {
    const before = product[column * size + column]!;
    let pivot = before;
    for (let k = 0; k < j; k++) {
      const other = order[k]!;
      if (aliased[randomColumnCount + other]) continue;
      let sum = product[Math.max(column, other) * size + Math.min(column, other)]!;
      for (let m = 0; m < k; m++) sum -= factor[j * size + m]! * factor[k * size + m]!;
      const entry = sum / factor[k * size + k]!;
      factor[j * size + k] = entry;
      pivot -= entry * entry;
    }
    if (pivot > TOLERANCE * before) factor[j * size + j] = Math.sqrt(pivot);
    else {
      aliased[randomColumnCount + column] = 1;
      factor.fill(0, j * size, (j + 1) * size);
    }
  }
  return aliased;
}
