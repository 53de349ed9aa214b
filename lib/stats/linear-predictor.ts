import type { LogisticColumns } from "./regression-columns";
import type { Coefficient } from "./types";

export interface PredictionColumns extends LogisticColumns {
  rows: number;
  offset?: Float64Array;
  /** In the order given to the fit; -1 for a row without an effect of the grouping. */
  groups?: { codes: Int32Array }[];
}

/**
 * `offset + x'b + u_1 + u_2 + ...` for every row, in log-odds. The columns are those of the fit, in its order.
 *
 * @param groups effects of each grouping's levels; none for a plain logistic fit.
 */
export function linearPredictor(
  coefficients: Coefficient[],
  groups: { effects: Float64Array }[],
  columns: PredictionColumns,
): Float64Array {
  const { rows, numeric, factors, offset } = columns;
  const eta = new Float64Array(rows).fill(coefficients[0]!.estimate);
  let next = 1;
  if (offset) for (let row = 0; row < rows; row++) eta[row]! += offset[row]!;
  for (const { values } of numeric) {
    const slope = coefficients[next++]!.estimate;
    for (let row = 0; row < rows; row++) eta[row]! += slope * values[row]!;
  }
  for (const { levels, codes } of factors) {
    const effects = levels.map((_, level) => (level === 0 ? 0 : coefficients[next + level - 1]!.estimate));
    next += levels.length - 1;
    for (let row = 0; row < rows; row++) eta[row]! += effects[codes[row]!]!;
  }
  columns.groups?.forEach(({ codes }, k) => {
    const { effects } = groups[k]!;
    for (let row = 0; row < rows; row++) if (codes[row]! >= 0) eta[row]! += effects[codes[row]!]!;
  });
  return eta;
}
