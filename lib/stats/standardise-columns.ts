import type { NumericColumn } from "./regression-columns";

export interface StandardisedColumns {
  /** One value a column for each row, centred and scaled: row by row. */
  numeric: Float64Array;
  numericMean: Float64Array;
  /** 0 for a column that is constant. */
  numericScale: Float64Array;
}

/** Rows worked on at a time, so that what is written stays in the cache. */
const CHUNK = 256;

/**
 * Lays columns out row by row, with mean 0 and standard deviation 1.
 *
 * @param source row of the columns for each row of the result.
 * @param weights of the rows of the result.
 * @param centred whether the mean is taken off.
 */
export function standardiseColumns(
  columns: NumericColumn[],
  source: Int32Array,
  weights: Float64Array,
  centred: boolean,
): StandardisedColumns {
  const width = columns.length;
  const numeric = new Float64Array(source.length * width);
  const numericMean = new Float64Array(width);
  const numericScale = new Float64Array(width);
  let total = 0;
  for (const weight of weights) total += weight;
  columns.forEach(({ values }, j) => {
    let sum = 0;
    for (let i = 0; i < source.length; i++) sum += weights[i]! * values[source[i]!]!;
    const mean = centred && total > 0 ? sum / total : 0;
    let squares = 0;
    for (let i = 0; i < source.length; i++) squares += weights[i]! * (values[source[i]!]! - mean) ** 2;
    const deviation = Math.sqrt(squares / Math.max(total, 1));
    numericMean[j] = mean;
    numericScale[j] = deviation > 1e-12 * Math.abs(mean) ? deviation : 0;
  });
  for (let start = 0; start < source.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, source.length);
    columns.forEach(({ values }, j) => {
      const mean = numericMean[j]!;
      const factor = numericScale[j]! > 0 ? 1 / numericScale[j]! : 0;
      for (let i = start; i < end; i++) numeric[i * width + j] = (values[source[i]!]! - mean) * factor;
    });
  }
  return { numeric, numericMean, numericScale };
}
