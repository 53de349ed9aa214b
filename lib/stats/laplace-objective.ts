import { findMode } from "./find-mode";
import { laplaceGradient } from "./laplace-gradient";
import { laplaceLogLikelihood } from "./laplace-log-likelihood";
import type { Evaluation } from "./minimise-bfgs";
import type { PenalisedSystem } from "./penalised-system";
import { SMALLEST_VARIANCE } from "./schall-update";
import { setGroupPrecision } from "./set-group-precision";
import type { RandomGroup } from "./values-of-group";

/** The variances that stand for a point's last entries, which are their logarithms. */
function variancesAt(point: Float64Array, groups: RandomGroup[]): number[] {
  return groups.map((_, k) =>
    Math.max(SMALLEST_VARIANCE, Math.exp(point[point.length - groups.length + k]!)),
  );
}

/**
 * The function that the exact method minimises: the negative Laplace log-likelihood plus the ridge's penalty, of
 * fixed effects (standardised scale) followed by the logarithms of the variances. Each evaluation leaves the system
 * at the random effects' mode for its point.
 */
export function laplaceObjective(
  system: PenalisedSystem,
  groups: RandomGroup[],
): (point: Float64Array) => Evaluation & { variances: number[] } {
  const { randomColumnCount, columnCount } = system.patterns;
  const fixedCount = columnCount - randomColumnCount;
  return (point) => {
    const variances = variancesAt(point, groups);
    system.columnEffects.set(point.subarray(0, fixedCount), randomColumnCount);
    groups.forEach((group, k) => {
      setGroupPrecision(system, group, variances[k]!);
    });
    findMode(system, { freeColumns: randomColumnCount, maximumIterations: 50, decrementTolerance: 1e-12 });
    let penalty = 0;
    for (let j = randomColumnCount; j < columnCount; j++) {
      penalty += system.columnPrecision[j]! * system.columnEffects[j]! ** 2;
    }
    const { fixed, logVariances } = laplaceGradient(system, groups, variances);
    const gradient = new Float64Array(point.length);
    for (let i = 0; i < point.length; i++) {
      gradient[i] = i < fixedCount ? -fixed[i]! : -logVariances[i - fixedCount]!;
    }
    return { value: penalty / 2 - laplaceLogLikelihood(system, groups, variances), gradient, variances };
  };
}
