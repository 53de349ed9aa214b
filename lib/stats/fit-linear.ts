import { columnCovariance } from "./column-covariance";
import { findMode } from "./find-mode";
import { prepareLinear } from "./prepare-linear";
import type { RegressionInput } from "./regression-columns";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";

export interface LinearFit {
  coefficients: Coefficient[];
  /** Of the coefficients, row-major. */
  covariance: Float64Array;
  /** Residual standard deviation, of a row of weight 1. */
  sigma: number;
  /** Rows less parameters. */
  degreesOfFreedom: number;
  logLikelihood: number;
  /** Weighted residual sum of squares. */
  deviance: number;
  aic: number;
  converged: boolean;
  warnings: FitWarning[];
}

/**
 * Linear regression by (weighted) least squares: estimates, standard errors, deviance and AIC of R's
 * `glm(family = gaussian)`. The ridge is in units of the residual variance: it is added to X'WX.
 *
 * @throws RangeError where lengths, codes or weights are impossible.
 */
export function fitLinear(input: RegressionInput): LinearFit {
  const { terms, patterns, system, warnings, centre, rows, sumLogWeights, residuals, constant } =
    prepareLinear(input, null, []);
  const size = patterns.columnCount;
  const search = findMode(system, { freeColumns: size, maximumIterations: 10, decrementTolerance: 1e-18 });
  const inverse = columnCovariance(system);
  let parameters = 0;
  for (let i = 0; i < size; i++) {
    if (system.aliased[i] === 0) parameters += 1 - system.columnPrecision[i]! * inverse[i * size + i]!;
  }
  const degreesOfFreedom = rows - parameters;
  const deviance = residuals();
  const variance = degreesOfFreedom > 0 ? deviance / degreesOfFreedom : Number.NaN;
  const given = unstandardise(patterns, { effects: system.columnEffects, covariance: inverse });
  const covariance = given.covariance.map((value) => value * variance);
  const logLikelihood = (sumLogWeights - rows * (Math.log((2 * Math.PI * deviance) / rows) + 1)) / 2;
  return {
    coefficients: terms.map((term, i) => ({
      term,
      estimate: given.effects[i]! + (i === 0 ? centre : 0),
      standardError: system.aliased[i] ? Number.NaN : Math.sqrt(covariance[i * size + i]!),
    })),
    covariance,
    sigma: Math.sqrt(variance),
    degreesOfFreedom,
    logLikelihood,
    deviance,
    aic: 2 * (parameters + 1 - logLikelihood),
    converged: search.lastStep !== null && !constant && rows > 0,
    warnings,
  };
}
