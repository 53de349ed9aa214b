import { choleskyInverse } from "./cholesky-inverse";
import { findMode } from "./find-mode";
import { SMALLEST_VARIANCE, type VarianceFit } from "./fit-variances-fast";
import { laplaceGradient } from "./laplace-gradient";
import { laplaceLogLikelihood } from "./laplace-log-likelihood";
import { minimiseBfgs } from "./minimise-bfgs";
import type { PenalisedSystem } from "./penalised-system";
import { setGroupPrecision } from "./set-group-precision";
import type { RandomGroup } from "./values-of-group";

/** A variance of nothing has no slope on the log scale, so the search may not start there. */
const SMALLEST_START = 0.01;

/**
 * Maximises the Laplace log-likelihood (less the ridge's penalty) over fixed effects and variances, the random
 * effects at their mode for each: what `glmer(nAGQ = 1)` does without derivatives, here with the exact gradient.
 * The system must be factorised at the fast solution, which is where the search starts.
 */
export function maximiseLaplace(
  system: PenalisedSystem,
  groups: RandomGroup[],
  startVariances: number[],
): VarianceFit {
  const { randomColumnCount, columnCount } = system.patterns;
  const fixedCount = columnCount - randomColumnCount;
  const size = fixedCount + groups.length;
  const variances = startVariances.slice();

  const evaluate = (point: Float64Array) => {
    system.columnEffects.set(point.subarray(0, fixedCount), randomColumnCount);
    groups.forEach((group, k) => {
      variances[k] = Math.max(SMALLEST_VARIANCE, Math.exp(point[fixedCount + k]!));
      setGroupPrecision(system, group, variances[k]!);
    });
    findMode(system, { freeColumns: randomColumnCount, maximumIterations: 50, decrementTolerance: 1e-12 });
    let penalty = 0;
    for (let j = randomColumnCount; j < columnCount; j++) {
      penalty += system.columnPrecision[j]! * system.columnEffects[j]! ** 2;
    }
    const { fixed, logVariances } = laplaceGradient(system, groups, variances);
    const gradient = new Float64Array(size);
    gradient.set(fixed);
    gradient.set(logVariances, fixedCount);
    return {
      value: penalty / 2 - laplaceLogLikelihood(system, groups, variances),
      gradient: gradient.map((slope) => -slope),
    };
  };

  const covariance = choleskyInverse(system.factor, columnCount);
  const inverseHessian = new Float64Array(size * size);
  for (let i = 0; i < fixedCount; i++) {
    for (let j = 0; j < fixedCount; j++) {
      const row = (randomColumnCount + i) * columnCount + randomColumnCount;
      inverseHessian[i * size + j] = covariance[row + j]!;
    }
  }
  groups.forEach((group, k) => {
    inverseHessian[(fixedCount + k) * (size + 1)] = 2 / group.count;
  });
  const start = new Float64Array(size);
  start.set(system.columnEffects.subarray(randomColumnCount));
  startVariances.forEach((variance, k) => {
    start[fixedCount + k] = Math.log(Math.max(SMALLEST_START, variance));
  });

  const minimum = minimiseBfgs(evaluate, start, inverseHessian, 1e-9);
  evaluate(minimum.point);
  return { variances, converged: minimum.converged, iterations: minimum.iterations };
}
