import type { LinearPredictorPosterior } from "./linear-predictor-posterior";

export interface LinearPredictorRow {
  /** Positions of the fixed effects that are not zero (0 is the intercept), and their values. */
  terms: ArrayLike<number>;
  values: ArrayLike<number>;
  /** Level of each grouping, in the order given to the fit; -1 for none. */
  levels: ArrayLike<number>;
}

/**
 * Laplace posterior variance of `x'b + u_1 + u_2 + ...`, in squared log-odds, variances of the groupings taken as
 * known. A level that the training data never showed has its prior variance; -1 adds nothing.
 *
 * @returns a function of one row, which keeps what it has worked out for each nested level.
 */
export function linearPredictorVariance(
  posterior: LinearPredictorPosterior,
): (row: LinearPredictorRow) => number {
  const { columnCount, columnCovariance, crossStart, crossColumn, crossRatio, nestedPrecision } = posterior;
  const nestedAt = posterior.groupFirstColumn.indexOf(-1);
  const projections = new Map<number, { onto: Float64Array; own: number }>();

  // (a - r)' C (a - r) + 1 / precision, with r the level's sparse row: multiplied out, so that C r is done once.
  const projectionOf = (level: number) => {
    const known = projections.get(level);
    if (known) return known;
    const onto = new Float64Array(columnCount);
    for (let k = crossStart[level]!; k < crossStart[level + 1]!; k++) {
      const row = crossColumn[k]! * columnCount;
      for (let j = 0; j < columnCount; j++) onto[j]! += crossRatio[k]! * columnCovariance[row + j]!;
    }
    let own = 1 / nestedPrecision[level]!;
    for (let k = crossStart[level]!; k < crossStart[level + 1]!; k++)
      own += crossRatio[k]! * onto[crossColumn[k]!]!;
    const projection = { onto, own };
    projections.set(level, projection);
    return projection;
  };

  const columns = new Int32Array(columnCount);
  const values = new Float64Array(columnCount);
  return ({ terms, values: termValues, levels }) => {
    let active = 0;
    for (let i = 0; i < terms.length; i++) {
      columns[active] = posterior.fixedStart + terms[i]!;
      values[active++] = termValues[i]!;
    }
    for (let k = 0; k < levels.length; k++) {
      if (k === nestedAt || levels[k]! < 0) continue;
      columns[active] = posterior.groupFirstColumn[k]! + levels[k]!;
      values[active++] = 1;
    }
    let variance = 0;
    for (let a = 0; a < active; a++) {
      const row = columns[a]! * columnCount;
      let sum = 0;
      for (let b = 0; b < a; b++) sum += values[b]! * columnCovariance[row + columns[b]!]!;
      variance += values[a]! * (2 * sum + values[a]! * columnCovariance[row + columns[a]!]!);
    }
    const nestedLevel = nestedAt < 0 ? -1 : levels[nestedAt]!;
    if (nestedLevel < 0) return variance;
    const { onto, own } = projectionOf(nestedLevel);
    for (let a = 0; a < active; a++) variance -= 2 * values[a]! * onto[columns[a]!]!;
    return variance + own;
  };
}
