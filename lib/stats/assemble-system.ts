import type { PenalisedSystem } from "./penalised-system";

/**
 * Fills in the linear predictor, curvature, Hessian, gradient and log-likelihood at the system's effects:
 * one pass over the patterns, which touches the few columns that a pattern has.
 */
export function assembleSystem(system: PenalisedSystem): void {
  const { patterns, columnEffects, nestedEffects, hessian, gradient, linearPredictor, curvature } = system;
  const { columnCount, randomColumnCount, nestedCount, nestedStart, cases, successes, offset } = patterns;
  const { groupSlots, groupColumns, factorSlots, factorColumns, numericCount, numeric } = patterns;
  const intercept = randomColumnCount;
  const slots = groupSlots + 1 + numericCount + factorSlots;
  const columns = new Int32Array(slots);
  const values = new Float64Array(slots);
  const cross = new Float64Array(columnCount);
  hessian.fill(0);
  gradient.fill(0);
  let logLikelihood = 0;

  let pattern = 0;
  for (let level = -1; level < nestedCount; level++) {
    const end = nestedStart[level + 1]!;
    const nestedEffect = level < 0 ? 0 : nestedEffects[level]!;
    let nestedCurvature = 0;
    let nestedResidual = 0;

    for (; pattern < end; pattern++) {
      let active = 0;
      let eta = offset[pattern]! + nestedEffect;
      for (let s = pattern * groupSlots; s < (pattern + 1) * groupSlots; s++) {
        const column = groupColumns[s]!;
        if (column < 0) continue;
        eta += columnEffects[column]!;
        columns[active] = column;
        values[active++] = 1;
      }
      eta += columnEffects[intercept]!;
      columns[active] = intercept;
      values[active++] = 1;
      for (let j = 0; j < numericCount; j++) {
        const value = numeric[pattern * numericCount + j]!;
        eta += columnEffects[intercept + 1 + j]! * value;
        columns[active] = intercept + 1 + j;
        values[active++] = value;
      }
      for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
        const column = factorColumns[s]!;
        if (column < 0) continue;
        eta += columnEffects[column]!;
        columns[active] = column;
        values[active++] = 1;
      }

      const n = cases[pattern]!;
      const small = Math.exp(-Math.abs(eta));
      const probability = (eta >= 0 ? 1 : small) / (1 + small);
      const weight = (n * small) / ((1 + small) * (1 + small));
      const residual = successes[pattern]! - n * probability;
      logLikelihood += successes[pattern]! * eta - n * (Math.max(eta, 0) + Math.log1p(small));
      linearPredictor[pattern] = eta;
      curvature[pattern] = weight;
      nestedCurvature += weight;
      nestedResidual += residual;

      for (let a = 0; a < active; a++) {
        const column = columns[a]!;
        const value = values[a]!;
        const weighted = weight * value;
        const row = column * columnCount;
        gradient[column]! += residual * value;
        cross[column]! += weighted;
        for (let b = 0; b <= a; b++) hessian[row + columns[b]!]! += weighted * values[b]!;
      }
    }

    if (level < 0) {
      cross.fill(0);
      continue;
    }
    system.nestedHessian[level] = nestedCurvature + system.nestedPrecision;
    system.nestedGradient[level] = nestedResidual - system.nestedPrecision * nestedEffect;
    for (let k = system.crossStart[level]!; k < system.crossStart[level + 1]!; k++) {
      const column = system.crossColumn[k]!;
      system.crossValue[k] = cross[column]!;
      cross[column] = 0;
    }
  }
  let penalty = 0;
  for (let column = 0; column < columnCount; column++) {
    const precision = system.columnPrecision[column]!;
    const effect = columnEffects[column]!;
    hessian[column * columnCount + column]! += precision;
    gradient[column]! -= precision * effect;
    penalty += precision * effect * effect;
  }
  for (const effect of nestedEffects) penalty += system.nestedPrecision * effect * effect;
  system.logLikelihood = logLikelihood;
  system.penalisedLogLikelihood = logLikelihood - penalty / 2;
}
