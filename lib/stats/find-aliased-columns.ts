import type { CovariatePatterns } from "./collapse-patterns";

/** Share of a column's sum of squares that earlier columns may leave before it counts as their combination. */
const TOLERANCE = 1e-9;

/**
 * Fixed effects that are combinations of earlier ones (or always zero), found by the pivots of the weighted cross
 * product. Later columns give way to earlier ones, as in R's `lm` and `glm`.
 *
 * @returns one mark for each column of the model, 1 where it is to be left out.
 */
export function findAliasedColumns(patterns: CovariatePatterns): Uint8Array {
  const { columnCount, randomColumnCount, numericCount, factorSlots } = patterns;
  const size = columnCount - randomColumnCount;
  const product = new Float64Array(size * size);
  const columns = new Int32Array(1 + numericCount + factorSlots);
  const values = new Float64Array(columns.length);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    columns[0] = 0;
    values[0] = 1;
    let active = 1;
    for (let j = 0; j < numericCount; j++) {
      columns[active] = 1 + j;
      values[active++] = patterns.numeric[pattern * numericCount + j]!;
    }
    for (let s = 0; s < factorSlots; s++) {
      const column = patterns.factorColumns[pattern * factorSlots + s]!;
      if (column < 0) continue;
      columns[active] = column - randomColumnCount;
      values[active++] = 1;
    }
    for (let a = 0; a < active; a++) {
      const weighted = patterns.cases[pattern]! * values[a]!;
      for (let b = 0; b <= a; b++) product[columns[a]! * size + columns[b]!]! += weighted * values[b]!;
    }
  }

  const aliased = new Uint8Array(columnCount);
  for (let j = 0; j < size; j++) {
    const before = product[j * size + j]!;
    let pivot = before;
    for (let k = 0; k < j; k++) {
      if (aliased[randomColumnCount + k]) continue;
      let sum = product[j * size + k]!;
      for (let m = 0; m < k; m++) {
        if (!aliased[randomColumnCount + m]) sum -= product[j * size + m]! * product[k * size + m]!;
      }
      const entry = sum / product[k * size + k]!;
      product[j * size + k] = entry;
      pivot -= entry * entry;
    }
    if (pivot > TOLERANCE * before) product[j * size + j] = Math.sqrt(pivot);
    else aliased[randomColumnCount + j] = 1;
  }
  return aliased;
}
