import type { CovariatePatterns } from "./collapse-patterns";
import type { Link } from "./regression-columns";

/**
 * The penalised normal equations of a model with one linear predictor, at one point:
 *
 *     | H   B' |  H: columns x columns, dense (intercept, covariates, all groupings but the nested one)
 *     | B   D  |  D: nested levels, diagonal; B: one short sparse row for each of them
 */
export interface PenalisedSystem {
  patterns: CovariatePatterns;
  link: Link;
  /** Where the equations are taken: column effects (on the standardised scale) and nested effects. */
  columnEffects: Float64Array;
  nestedEffects: Float64Array;
  /** Prior precision of each column (0 for a flat prior), and of every nested level. */
  columnPrecision: Float64Array;
  nestedPrecision: number;
  /** 1 for a column that is a combination of earlier ones: held at 0. */
  aliased: Uint8Array;

  linearPredictor: Float64Array;
  /** Weight of each pattern in the Hessian: for the logit, p(1 - p) times cases. */
  curvature: Float64Array;
  /** Row-major lower triangle. */
  hessian: Float64Array;
  gradient: Float64Array;
  nestedHessian: Float64Array;
  nestedGradient: Float64Array;
  crossStart: Int32Array;
  /** Ascending within a level. */
  crossColumn: Int32Array;
  crossValue: Float64Array;
  /** Cholesky factor of `H - B' D^-1 B`; filled by `solveNewtonStep`. */
  factor: Float64Array;
  logLikelihood: number;
  penalisedLogLikelihood: number;
}

/** Which columns occur with each nested level: the sparse rows of B. */
function crossStructure(patterns: CovariatePatterns): { start: Int32Array; column: Int32Array } {
  const { nestedCount, nestedStart, columnCount, randomColumnCount, numericCount } = patterns;
  const seenBy = new Int32Array(columnCount).fill(-1);
  const start = new Int32Array(nestedCount + 1);
  const columns: number[] = [];
  const always = Array.from({ length: 1 + numericCount }, (_, j) => randomColumnCount + j);
  for (let level = 0; level < nestedCount; level++) {
    const found = nestedStart[level]! < nestedStart[level + 1]! ? [...always] : [];
    const note = (column: number) => {
      if (column < 0 || seenBy[column] === level) return;
      seenBy[column] = level;
      found.push(column);
    };
    for (let i = nestedStart[level]!; i < nestedStart[level + 1]!; i++) {
      for (let s = 0; s < patterns.groupSlots; s++) note(patterns.groupColumns[i * patterns.groupSlots + s]!);
      for (let s = 0; s < patterns.factorSlots; s++)
        note(patterns.factorColumns[i * patterns.factorSlots + s]!);
    }
    found.sort((a, b) => a - b);
    for (const column of found) columns.push(column);
    start[level + 1] = columns.length;
  }
  return { start, column: Int32Array.from(columns) };
}

/** Room for the equations of a set of patterns, at zero effects. */
export function createPenalisedSystem(
  patterns: CovariatePatterns,
  link: Link,
  columnPrecision: Float64Array,
  aliased: Uint8Array,
): PenalisedSystem {
  const { columnCount, nestedCount, count } = patterns;
  const { start, column } = crossStructure(patterns);
  return {
    patterns,
    link,
    columnEffects: new Float64Array(columnCount),
    nestedEffects: new Float64Array(nestedCount),
    columnPrecision,
    nestedPrecision: 1,
    aliased,
    linearPredictor: new Float64Array(count),
    curvature: new Float64Array(count),
    hessian: new Float64Array(columnCount * columnCount),
    gradient: new Float64Array(columnCount),
    nestedHessian: new Float64Array(nestedCount),
    nestedGradient: new Float64Array(nestedCount),
    crossStart: start,
    crossColumn: column,
    crossValue: new Float64Array(column.length),
    factor: new Float64Array(columnCount * columnCount),
    logLikelihood: Number.NEGATIVE_INFINITY,
    penalisedLogLikelihood: Number.NEGATIVE_INFINITY,
  };
}
