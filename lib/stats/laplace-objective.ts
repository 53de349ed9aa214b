import { findMode } from "./find-mode";
import { laplaceGradient } from "./laplace-gradient";
import { laplaceLogLikelihood } from "./laplace-log-likelihood";
import type { Evaluation } from "./minimise-bfgs";
import type { PenalisedSystem } from "./penalised-system";
import { setGroupPrecision } from "./set-group-precision";
import type { RandomGroup } from "./values-of-group";

/** Keeps precisions finite; far below what any data could tell from nothing. */
const SMALLEST_SD = 1e-6;

/**
 * The function that the exact method minimises: the negative Laplace log-likelihood plus the ridge's penalty, of
 * fixed effects (standardised scale) followed by the groupings' standard deviations. These may have either sign: the
 * likelihood is even in them and smooth at 0, so that the search needs no bounds. Each evaluation leaves the system
 * at the random effects' mode for its point.
 */
export function laplaceObjective(
  system: PenalisedSystem,
  groups: RandomGroup[],
): (point: Float64Array) => Evaluation & { variances: number[] } {
  const { randomColumnCount, columnCount } = system.patterns;
  const fixedCount = columnCount - randomColumnCount;
  // Newton's last step squares the error; Fisher scoring's only divides it.
  const decrementTolerance = system.link === "logit" ? 1e-12 : 1e-17;
  return (point) => {
    const sds = groups.map((_, k) => Math.max(SMALLEST_SD, Math.abs(point[fixedCount + k]!)));
    const variances = sds.map((sd) => sd * sd);
    system.columnEffects.set(point.subarray(0, fixedCount), randomColumnCount);
    groups.forEach((group, k) => {
      setGroupPrecision(system, group, variances[k]!);
    });
    findMode(system, { freeColumns: randomColumnCount, maximumIterations: 50, decrementTolerance });
    let penalty = 0;
    for (let j = randomColumnCount; j < columnCount; j++) {
      penalty += system.columnPrecision[j]! * system.columnEffects[j]! ** 2;
    }
    const value = penalty / 2 - laplaceLogLikelihood(system, groups, variances);
    const { fixed, logVariances } = laplaceGradient(system, groups, variances);
    const gradient = new Float64Array(point.length);
    for (let j = 0; j < fixedCount; j++) gradient[j] = -fixed[j]!;
    sds.forEach((sd, k) => {
      gradient[fixedCount + k] = (-2 * logVariances[k]! * point[fixedCount + k]!) / (sd * sd);
    });
    return { value, gradient, variances };
  };
}
