import { cholesky } from "./cholesky";
import { choleskySolve } from "./cholesky-solve";
import type { PenalisedSystem } from "./penalised-system";

export interface NewtonStep {
  columns: Float64Array;
  nested: Float64Array;
  /** gradient' H^-1 gradient: twice the gain in log-likelihood that the step promises. */
  decrement: number;
}

/**
 * Eliminates the nested levels (Schur complement, linear in their number) and solves for the Newton step.
 *
 * @param freeColumns how many leading columns may move: all, or only the random effects.
 * @returns null where the equations are singular.
 */
export function solveNewtonStep(system: PenalisedSystem, freeColumns: number): NewtonStep | null {
  const { factor, hessian, nestedHessian, nestedGradient, crossStart, crossColumn, crossValue, aliased } =
    system;
  const stride = system.patterns.columnCount;
  const { nestedCount } = system.patterns;
  factor.set(hessian);
  const columns = system.gradient.slice();
  for (let level = 0; level < nestedCount; level++) {
    const inverse = 1 / nestedHessian[level]!;
    const end = crossStart[level + 1]!;
    for (let a = crossStart[level]!; a < end; a++) {
      const column = crossColumn[a]!;
      if (column >= freeColumns) break;
      const scaled = crossValue[a]! * inverse;
      const row = column * stride;
      columns[column]! -= scaled * nestedGradient[level]!;
      for (let b = crossStart[level]!; b <= a; b++) factor[row + crossColumn[b]!]! -= scaled * crossValue[b]!;
    }
  }
  for (let column = 0; column < freeColumns; column++) {
    if (aliased[column] === 0) continue;
    columns[column] = 0;
    for (let other = 0; other < freeColumns; other++) {
      factor[Math.max(column, other) * stride + Math.min(column, other)] = column === other ? 1 : 0;
    }
  }
  if (!cholesky(factor, freeColumns, stride)) return null;
  columns.fill(0, freeColumns);
  choleskySolve(factor, columns, freeColumns, stride);

  const nested = new Float64Array(nestedCount);
  let decrement = 0;
  for (let column = 0; column < freeColumns; column++)
    decrement += columns[column]! * system.gradient[column]!;
  for (let level = 0; level < nestedCount; level++) {
    let sum = nestedGradient[level]!;
    for (let k = crossStart[level]!; k < crossStart[level + 1]!; k++) {
      sum -= crossValue[k]! * columns[crossColumn[k]!]!;
    }
    nested[level] = sum / nestedHessian[level]!;
    decrement += nested[level]! * nestedGradient[level]!;
  }
  return { columns, nested, decrement };
}
