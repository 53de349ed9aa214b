import { choleskyInverse } from "./cholesky-inverse";
import type { PenalisedSystem } from "./penalised-system";

export interface RandomEffectVariances {
  /** Diagonal of the inverse for the random-effect columns, then for the nested levels. */
  columns: Float64Array;
  nested: Float64Array;
  /** Inverse of the Schur complement over the random-effect columns; row-major. */
  inverse: Float64Array;
}

/**
 * Variances of the random effects given the data, the fixed effects and the priors: the diagonal of the inverse of
 * the random effects' own block. (lme4's `condVar`.) The system must be factorised.
 *
 * @param size how many leading columns are uncertain: with all of them, the fixed effects are not taken as known.
 */
export function randomEffectVariances(
  system: PenalisedSystem,
  size = system.patterns.randomColumnCount,
): RandomEffectVariances {
  const { columnCount, nestedCount } = system.patterns;
  const { crossStart, crossColumn, crossValue, nestedHessian } = system;
  const inverse = choleskyInverse(system.factor, size, columnCount);
  const nested = new Float64Array(nestedCount);
  for (let level = 0; level < nestedCount; level++) {
    let quadratic = 0;
    for (let a = crossStart[level]!; a < crossStart[level + 1]!; a++) {
      const row = crossColumn[a]!;
      if (row >= size) break;
      for (let b = crossStart[level]!; b < a; b++) {
        quadratic += 2 * crossValue[a]! * crossValue[b]! * inverse[row * size + crossColumn[b]!]!;
      }
      quadratic += crossValue[a]! ** 2 * inverse[row * size + row]!;
    }
    const own = 1 / nestedHessian[level]!;
    nested[level] = own + quadratic * own * own;
  }
  const columns = Float64Array.from({ length: size }, (_, i) => inverse[i * size + i]!);
  return { columns, nested, inverse };
}
