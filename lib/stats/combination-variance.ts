import type { LinearPredictorPosterior } from "./linear-predictor-posterior";

/** The derivatives of a figure by the columns and by the levels of the nested grouping: sparse in the latter. */
export interface Gradient {
  columns: Float64Array;
  nested: ReadonlyMap<number, number>;
}

/**
 * Laplace posterior variance of a figure that many linear predictors make up (the delta method): `g' V g` with V the
 * joint covariance of fixed and random effects, variances of the groupings taken as known.
 */
export function combinationVariance(posterior: LinearPredictorPosterior, gradient: Gradient): number {
  const { columnCount, columnCovariance, crossStart, crossColumn, crossRatio, nestedPrecision } = posterior;
  const onto = gradient.columns.slice();
  let variance = 0;
  for (const [level, slope] of gradient.nested) {
    variance += (slope * slope) / nestedPrecision[level]!;
    for (let k = crossStart[level]!; k < crossStart[level + 1]!; k++)
      onto[crossColumn[k]!]! -= slope * crossRatio[k]!;
  }
  for (let row = 0; row < columnCount; row++) {
    if (onto[row] === 0) continue;
    let sum = 0;
    for (let column = 0; column < columnCount; column++)
      sum += columnCovariance[row * columnCount + column]! * onto[column]!;
    variance += onto[row]! * sum;
  }
  return variance;
}
