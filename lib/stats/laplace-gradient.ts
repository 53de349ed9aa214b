import { assembleSystem } from "./assemble-system";
import { choleskySolve } from "./cholesky-solve";
import type { PenalisedSystem } from "./penalised-system";
import { type ProbitTerms, probitTerms } from "./probit-terms";
import { randomEffectVariances } from "./random-effect-variances";
import { solveNewtonStep } from "./solve-newton-step";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

export interface LaplaceGradient {
  /** By fixed effect, on the standardised scale. */
  fixed: Float64Array;
  /** By the logarithm of each grouping's variance. */
  logVariances: Float64Array;
}

/**
 * For each pattern, the rate at which half the log-determinant of the random effects' Hessian changes with its
 * linear predictor, summed into the random-effect columns, the nested levels and the fixed effects.
 */
function determinantSlopes(system: PenalisedSystem, inverse: Float64Array) {
  const { patterns, crossStart, crossColumn, crossValue, nestedHessian } = system;
  const { columnCount, randomColumnCount: size, nestedCount, nestedStart, numericCount } = patterns;
  const { groupSlots, factorSlots } = patterns;
  const columns = new Float64Array(columnCount);
  const nested = new Float64Array(nestedCount);
  const onto = new Float64Array(size);
  const probit: ProbitTerms = { logLikelihood: 0, residual: 0, expected: 0, observed: 0, skew: 0 };
  let pattern = 0;
  for (let level = -1; level < nestedCount; level++) {
    onto.fill(0);
    let own = 0;
    if (level >= 0) {
      const precision = nestedHessian[level]!;
      own = 1 / precision;
      const start = crossStart[level]!;
      let end = start;
      while (end < crossStart[level + 1]! && crossColumn[end]! < size) end++;
      for (let k = start; k < end; k++) {
        const row = crossColumn[k]! * size;
        const ratio = crossValue[k]! / precision;
        for (let j = 0; j < size; j++) onto[j]! += ratio * inverse[row + j]!;
      }
      for (let k = start; k < end; k++) own += (crossValue[k]! / precision) * onto[crossColumn[k]!]!;
    }

    for (const end = nestedStart[level + 1]!; pattern < end; pattern++) {
      const first = pattern * groupSlots;
      let variance = own;
      for (let a = first; a < first + groupSlots; a++) {
        const row = patterns.groupColumns[a]!;
        if (row < 0) continue;
        variance -= 2 * onto[row]!;
        for (let b = first; b < first + groupSlots; b++) {
          const column = patterns.groupColumns[b]!;
          if (column >= 0) variance += inverse[row * size + column]!;
        }
      }
      let skew = -Math.tanh(system.linearPredictor[pattern]! / 2); // 1 - 2p
      if (system.link === "probit") {
        probitTerms(system.linearPredictor[pattern]!, 1, 0, probit);
        skew = probit.skew;
      }
      const slope = (system.curvature[pattern]! * skew * variance) / 2;

      if (level >= 0) nested[level]! += slope;
      for (let a = first; a < first + groupSlots; a++) {
        const column = patterns.groupColumns[a]!;
        if (column >= 0) columns[column]! += slope;
      }
      columns[size]! += slope;
      for (let j = 0; j < numericCount; j++) {
        columns[size + 1 + j]! += slope * patterns.numeric[pattern * numericCount + j]!;
      }
      for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
        const column = patterns.factorColumns[s]!;
        if (column >= 0) columns[column]! += slope;
      }
    }
  }
  return { columns, nested };
}

/**
 * Exact gradient of the Laplace log-likelihood, by implicit differentiation of the random effects' mode. The system
 * must stand at that mode, its random-effect columns factorised.
 */
export function laplaceGradient(
  system: PenalisedSystem,
  groups: RandomGroup[],
  variances: number[],
): LaplaceGradient {
  const { randomColumnCount: size, columnCount, nestedCount } = system.patterns;
  const { crossStart, crossColumn, crossValue, nestedHessian, hessian } = system;
  const given = randomEffectVariances(system);
  const slopes = determinantSlopes(system, given.inverse);
  if (system.link === "probit") {
    // The determinant is of the expected curvature, but the mode moves by the observed one.
    assembleSystem(system, "observed");
    solveNewtonStep(system, size);
  }

  // carried = (random effects' Hessian)^-1 slopes: what a change of the mode does to the determinant.
  const carried = slopes.columns.slice(0, size);
  for (let level = 0; level < nestedCount; level++) {
    for (let k = crossStart[level]!; k < crossStart[level + 1]! && crossColumn[k]! < size; k++) {
      carried[crossColumn[k]!]! -= (crossValue[k]! * slopes.nested[level]!) / nestedHessian[level]!;
    }
  }
  choleskySolve(system.factor, carried, size, columnCount);
  const carriedNested = new Float64Array(nestedCount);
  const fixed = Float64Array.from({ length: columnCount - size }, (_, j) => {
    const column = size + j;
    let sum = system.gradient[column]! - slopes.columns[column]!;
    for (let k = 0; k < size; k++) sum += hessian[column * columnCount + k]! * carried[k]!;
    return sum;
  });
  for (let level = 0; level < nestedCount; level++) {
    let sum = slopes.nested[level]!;
    let k = crossStart[level]!;
    for (; k < crossStart[level + 1]! && crossColumn[k]! < size; k++) {
      sum -= crossValue[k]! * carried[crossColumn[k]!]!;
    }
    carriedNested[level] = sum / nestedHessian[level]!;
    for (; k < crossStart[level + 1]!; k++)
      fixed[crossColumn[k]! - size]! += crossValue[k]! * carriedNested[level]!;
  }
  for (let j = 0; j < fixed.length; j++) if (system.aliased[size + j]) fixed[j] = 0;

  const logVariances = Float64Array.from(groups, (group, k) => {
    const effects = valuesOfGroup(group, system.columnEffects, system.nestedEffects);
    const spread = valuesOfGroup(group, given.columns, given.nested);
    const change = valuesOfGroup(group, carried, carriedNested);
    let sum = -group.count / 2;
    for (let level = 0; level < group.count; level++) {
      const effect = effects[level]!;
      sum += ((effect * effect + spread[level]!) / 2 - change[level]! * effect) / variances[k]!;
    }
    return sum;
  });
  return { fixed, logVariances };
}
