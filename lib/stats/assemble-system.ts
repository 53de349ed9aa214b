import { addNumericProducts } from "./add-numeric-products";
import type { PenalisedSystem } from "./penalised-system";
import { type ProbitTerms, probitTerms } from "./probit-terms";

/**
 * Fills in the linear predictor, curvature, Hessian, gradient and log-likelihood at the system's effects:
 * one pass over the patterns, which touches the few columns that a pattern has. For the identity link the
 * log-likelihood is that of unit variance, up to a constant.
 *
 * @param curvatureKind what the Hessian is made of; the two differ for the probit only.
 * @param gradientOnly leaves Hessian and curvature of the columns as they are: a fraction of the work where many
 * columns are dense.
 */
export function assembleSystem(
  system: PenalisedSystem,
  curvatureKind: "expected" | "observed" = "expected",
  gradientOnly = false,
): void {
  const { patterns, columnEffects, nestedEffects, hessian, gradient, linearPredictor, curvature } = system;
  const { columnCount, randomColumnCount, nestedCount, nestedStart, cases, successes, offset } = patterns;
  const { groupSlots, groupColumns, factorSlots, factorColumns, numericCount, numeric } = patterns;
  const intercept = randomColumnCount;
  const interceptEffect = columnEffects[intercept]!;
  const firstNumeric = intercept + 1;
  const columns = new Int32Array(groupSlots + factorSlots);
  const cross = new Float64Array(columnCount);
  const curvatureSums = new Float64Array(columnCount);
  const probit: ProbitTerms = { logLikelihood: 0, residual: 0, expected: 0, observed: 0, skew: 0 };
  if (!gradientOnly) hessian.fill(0);
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
      let eta = offset[pattern]! + nestedEffect + interceptEffect;
      for (let s = pattern * groupSlots; s < (pattern + 1) * groupSlots; s++) {
        const column = groupColumns[s]!;
        if (column < 0) continue;
        eta += columnEffects[column]!;
        columns[active++] = column;
      }
      for (let s = pattern * factorSlots; s < (pattern + 1) * factorSlots; s++) {
        const column = factorColumns[s]!;
        if (column < 0) continue;
        eta += columnEffects[column]!;
        columns[active++] = column;
      }
      const values = pattern * numericCount;
      for (let j = 0; j < numericCount; j++) eta += columnEffects[firstNumeric + j]! * numeric[values + j]!;

      const n = cases[pattern]!;
      let weight = n;
      let residual: number;
      if (system.link === "logit") {
        const small = Math.exp(-Math.abs(eta));
        const probability = (eta >= 0 ? 1 : small) / (1 + small);
        weight = (n * small) / ((1 + small) * (1 + small));
        residual = successes[pattern]! - n * probability;
        logLikelihood += successes[pattern]! * eta - n * (Math.max(eta, 0) + Math.log1p(small));
      } else if (system.link === "probit") {
        probitTerms(eta, n, successes[pattern]!, probit);
        weight = probit[curvatureKind];
        residual = probit.residual;
        logLikelihood += probit.logLikelihood;
      } else {
        residual = successes[pattern]! - n * eta;
        logLikelihood += (successes[pattern]! - (n * eta) / 2) * eta;
      }
      linearPredictor[pattern] = eta;
      curvature[pattern] = weight;
      nestedCurvature += weight;
      nestedResidual += residual;

      if (gradientOnly) {
        for (let a = 0; a < active; a++) gradient[columns[a]!]! += residual;
        for (let j = 0; j < numericCount; j++) gradient[firstNumeric + j]! += residual * numeric[values + j]!;
        continue;
      }
      // A column of ones and zeros: its diagonal and its product with the intercept are its sum of curvatures.
      for (let a = 0; a < active; a++) {
        const column = columns[a]!;
        const row = column * columnCount;
        gradient[column]! += residual;
        cross[column]! += weight;
        for (let b = 0; b < a; b++) hessian[row + columns[b]!]! += weight;
      }
      for (let j = 0; j < numericCount; j++) {
        const column = firstNumeric + j;
        const value = numeric[values + j]!;
        const weighted = weight * value;
        const row = column * columnCount;
        gradient[column]! += residual * value;
        cross[column]! += weighted;
        for (let b = 0; b < active; b++) {
          const other = columns[b]!;
          hessian[other < column ? row + other : other * columnCount + column]! += weighted;
        }
      }
    }

    cross[intercept] = nestedCurvature;
    gradient[intercept]! += nestedResidual;
    if (level < 0) {
      if (gradientOnly) continue;
      curvatureSums.set(cross);
      cross.fill(0);
      continue;
    }
    system.nestedGradient[level] = nestedResidual - system.nestedPrecision * nestedEffect;
    if (gradientOnly) continue;
    system.nestedHessian[level] = nestedCurvature + system.nestedPrecision;
    for (let k = system.crossStart[level]!; k < system.crossStart[level + 1]!; k++) {
      const column = system.crossColumn[k]!;
      system.crossValue[k] = cross[column]!;
      curvatureSums[column]! += cross[column]!;
      cross[column] = 0;
    }
  }

  if (numericCount > 0 && !gradientOnly)
    addNumericProducts(numeric, numericCount, curvature, hessian, columnCount, firstNumeric);
  let penalty = 0;
  for (let column = 0; column < columnCount; column++) {
    const precision = system.columnPrecision[column]!;
    const effect = columnEffects[column]!;
    gradient[column]! -= precision * effect;
    penalty += precision * effect * effect;
    if (gradientOnly) continue;
    const isNumeric = column >= firstNumeric && column < firstNumeric + numericCount;
    hessian[column * columnCount + column]! += precision + (isNumeric ? 0 : curvatureSums[column]!);
    if (column !== intercept) {
      const row = Math.max(column, intercept) * columnCount;
      hessian[row + Math.min(column, intercept)]! += curvatureSums[column]!;
    }
  }
  for (const effect of nestedEffects) penalty += system.nestedPrecision * effect * effect;
  system.logLikelihood = logLikelihood;
  system.penalisedLogLikelihood = logLikelihood - penalty / 2;
}
