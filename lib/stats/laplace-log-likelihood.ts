import type { PenalisedSystem } from "./penalised-system";
import type { RandomGroup } from "./values-of-group";

/**
 * Laplace approximation of the marginal log-likelihood at a factorised system: the penalised log-likelihood less
 * half the log-determinant of the random effects' Hessian, relative to their priors.
 */
export function laplaceLogLikelihood(
  system: PenalisedSystem,
  groups: RandomGroup[],
  variances: number[],
): number {
  const { randomColumnCount, columnCount } = system.patterns;
  let logDeterminant = 0;
  for (let i = 0; i < randomColumnCount; i++)
    logDeterminant += 2 * Math.log(system.factor[i * columnCount + i]!);
  for (const diagonal of system.nestedHessian) logDeterminant += Math.log(diagonal);
  groups.forEach((group, k) => {
    logDeterminant += group.count * Math.log(variances[k]!);
  });
  const fixedPenalty = system.columnPrecision
    .subarray(randomColumnCount)
    .reduce((sum, precision, i) => sum + precision * system.columnEffects[randomColumnCount + i]! ** 2, 0);
  return system.penalisedLogLikelihood + fixedPenalty / 2 - logDeterminant / 2;
}
