import { assembleSystem } from "./assemble-system";
import type { Evaluation } from "./minimise-bfgs";
import type { PreparedLinear } from "./prepare-linear";
import { randomEffectVariances } from "./random-effect-variances";
import { solveNewtonStep } from "./solve-newton-step";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

export interface RelativeSolution extends Evaluation {
  /** Standard deviation of each grouping over the residual's. */
  relativeSds: number[];
  sigma: number;
  /** Effects at the solution, on the standardised scale. */
  columns: Float64Array;
  nested: Float64Array;
}

/** Keeps precisions finite; far below what any data could tell from nothing. */
const SMALLEST_SD = 1e-7;

/**
 * Half of lme4's profiled criterion as a function of the groupings' standard deviations relative to the residual's,
 * fixed effects and residual variance at their best for each; with its gradient. Signs do not matter, so the search
 * needs no bounds. Each evaluation leaves the system factorised.
 */
export function relativeObjective(
  { system, rows, squares, sumLogWeights }: PreparedLinear,
  groups: RandomGroup[],
  criterion: "REML" | "ML",
): (point: Float64Array) => RelativeSolution {
  const { columnCount, randomColumnCount } = system.patterns;
  system.nestedPrecision = 0;
  assembleSystem(system);
  const diagonal = Float64Array.from(
    { length: columnCount },
    (_, i) => system.hessian[i * (columnCount + 1)]!,
  );
  const nestedDiagonal = system.nestedHessian.slice();
  const restricted = criterion === "REML";
  const fixedCount = columnCount - randomColumnCount;
  const rank = fixedCount - system.aliased.reduce((sum, mark) => sum + mark, 0);
  const freedom = rows - (restricted ? rank : 0);
  const determined = restricted ? columnCount : randomColumnCount;
  // The restricted likelihood depends on the columns' units: these are the ones given, not the standardised ones.
  const { numericScale } = system.patterns;
  let logUnits = 0;
  for (let j = 0; restricted && j < numericScale.length; j++) {
    if (system.aliased[randomColumnCount + 1 + j] === 0) logUnits += Math.log(numericScale[j]!);
  }

  return (point) => {
    const relativeSds = Array.from(point, (sd) => Math.max(SMALLEST_SD, Math.abs(sd)));
    groups.forEach((group, k) => {
      const precision = 1 / relativeSds[k]! ** 2;
      if (group.firstColumn < 0) system.nestedHessian.set(nestedDiagonal.map((value) => value + precision));
      for (let i = group.firstColumn; i >= 0 && i < group.firstColumn + group.count; i++) {
        system.hessian[i * (columnCount + 1)] = diagonal[i]! + precision;
      }
    });
    const step = solveNewtonStep(system, columnCount);
    if (step === null) throw new RangeError("the equations are singular");
    const residual = Math.max(squares - step.decrement, 1e-300);

    let logDeterminant = 0;
    for (let i = 0; i < determined; i++)
      logDeterminant += 2 * Math.log(system.factor[i * (columnCount + 1)]!);
    for (const value of system.nestedHessian) logDeterminant += Math.log(value);
    const spread = randomEffectVariances(system, determined);
    const gradient = new Float64Array(groups.length);
    groups.forEach((group, k) => {
      const variance = relativeSds[k]! ** 2;
      logDeterminant += group.count * Math.log(variance);
      const effects = valuesOfGroup(group, step.columns, step.nested);
      const inverses = valuesOfGroup(group, spread.columns, spread.nested);
      let slope = group.count;
      for (let level = 0; level < group.count; level++) {
        slope -= (inverses[level]! + (freedom * effects[level]! ** 2) / residual) / variance;
      }
      gradient[k] = (slope * point[k]!) / variance;
    });
    const value =
      logUnits +
      (logDeterminant + freedom * (1 + Math.log((2 * Math.PI * residual) / freedom)) - sumLogWeights) / 2;
    const sigma = Math.sqrt(residual / freedom);
    return { value, gradient, relativeSds, sigma, columns: step.columns, nested: step.nested };
  };
}
