import type { PenalisedSystem } from "./penalised-system";
import type { RandomGroup } from "./values-of-group";

/**
 * What is needed for the joint (Laplace) covariance of fixed and random effects, on the scale of the columns as
 * given, without the matrix itself: the nested grouping's share follows from `curvature` and the sparse `cross`.
 */
export interface LinearPredictorPosterior {
  /** Fixed effects are columns `fixedStart` onwards, in the order of the coefficients. */
  fixedStart: number;
  columnCount: number;
  /** Of the columns, row-major. */
  columnCovariance: Float64Array;
  /** For each grouping, in the order given to the fit: its first column, or -1 for the nested one. */
  groupFirstColumn: number[];
  /** For each nested level: its conditional precision, and its sparse row divided by that. */
  nestedPrecision: Float64Array;
  crossStart: Int32Array;
  crossColumn: Int32Array;
  crossRatio: Float64Array;
}

/** @param columnCovariance of the columns as given (not standardised). */
export function linearPredictorPosterior(
  system: PenalisedSystem,
  groups: RandomGroup[],
  columnCovariance: Float64Array,
): LinearPredictorPosterior {
  const { randomColumnCount: intercept, columnCount, nestedCount } = system.patterns;
  const { numericCount, numericMean, numericScale } = system.patterns;
  const crossRatio = system.crossValue.slice();
  for (let level = 0; level < nestedCount; level++) {
    let ofIntercept = 0;
    for (let k = system.crossStart[level]!; k < system.crossStart[level + 1]!; k++) {
      const ratio = system.crossValue[k]! / system.nestedHessian[level]!;
      const column = system.crossColumn[k]!;
      const j = column - intercept - 1;
      if (column === intercept) ofIntercept = ratio;
      const isNumeric = j >= 0 && j < numericCount;
      crossRatio[k] = isNumeric ? ratio * numericScale[j]! + ofIntercept * numericMean[j]! : ratio;
    }
  }
  return {
    fixedStart: intercept,
    columnCount,
    columnCovariance,
    groupFirstColumn: groups.map((group) => group.firstColumn),
    nestedPrecision: system.nestedHessian.slice(),
    crossStart: system.crossStart,
    crossColumn: system.crossColumn,
    crossRatio,
  };
}
