import { choleskyInverse } from "./cholesky-inverse";
import type { VarianceFit } from "./fit-variances-fast";
import { laplaceCovariance } from "./laplace-covariance";
import { laplaceObjective } from "./laplace-objective";
import { minimiseBfgs } from "./minimise-bfgs";
import type { PenalisedSystem } from "./penalised-system";
import type { RandomGroup } from "./values-of-group";

/** At a standard deviation of 0 the likelihood is level whether or not it rises further on: not a place to start. */
const SMALLEST_START = 0.1;
/** Below this a standard deviation counts as nothing, and its uncertainty is not passed on. */
const NEGLIGIBLE = 0.01;

export interface LaplaceFit extends VarianceFit {
  /** Of the fixed effects, on the standardised scale, row-major; null where the likelihood is flat. */
  fixedCovariance: Float64Array | null;
}

/**
 * Maximises the Laplace log-likelihood (less the ridge's penalty) over fixed effects and variances, the random
 * effects at their mode for each: what `glmer(nAGQ = 1)` does without derivatives, here with the exact gradient.
 * The system must be factorised at the fast solution, which is where the search starts.
 */
export function maximiseLaplace(
  system: PenalisedSystem,
  groups: RandomGroup[],
  startVariances: number[],
): LaplaceFit {
  const { randomColumnCount, columnCount } = system.patterns;
  const fixedCount = columnCount - randomColumnCount;
  const size = fixedCount + groups.length;
  const covariance = choleskyInverse(system.factor, columnCount);
  const inverseHessian = new Float64Array(size * size);
  for (let i = 0; i < fixedCount; i++) {
    const row = (randomColumnCount + i) * columnCount + randomColumnCount;
    inverseHessian.set(covariance.subarray(row, row + fixedCount), i * size);
  }
  const start = new Float64Array(size);
  start.set(system.columnEffects.subarray(randomColumnCount));
  groups.forEach((group, k) => {
    const sd = Math.max(SMALLEST_START, Math.sqrt(startVariances[k]!));
    inverseHessian[(fixedCount + k) * (size + 1)] = (sd * sd) / (2 * group.count);
    start[fixedCount + k] = sd;
  });
  const scales = Float64Array.from({ length: size }, (_, i) => Math.sqrt(inverseHessian[i * (size + 1)]!));

  const evaluate = laplaceObjective(system, groups);
  const minimum = minimiseBfgs(evaluate, start, inverseHessian, 1e-9);
  const { variances } = evaluate(minimum.point);
  for (let j = 0; j < fixedCount; j++) if (system.aliased[randomColumnCount + j]) scales[j] = 0;
  variances.forEach((variance, k) => {
    if (variance < NEGLIGIBLE ** 2) scales[fixedCount + k] = 0;
  });
  const full = laplaceCovariance(evaluate, minimum.point, scales);
  evaluate(minimum.point);
  const fixedCovariance = full && new Float64Array(fixedCount * fixedCount);
  for (let i = 0; full && fixedCovariance && i < fixedCount; i++) {
    fixedCovariance.set(full.subarray(i * size, i * size + fixedCount), i * fixedCount);
  }
  return { variances, converged: minimum.converged, iterations: minimum.iterations, fixedCovariance };
}
