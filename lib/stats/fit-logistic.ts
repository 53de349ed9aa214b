import { columnCovariance } from "./column-covariance";
import { findMode } from "./find-mode";
import { findModeOfMany } from "./find-mode-of-many";
import { findSeparatedColumns } from "./find-separated-columns";
import { fitWarnings } from "./fit-warnings";
import { prepareLogistic } from "./prepare-logistic";
import type { LogisticInput } from "./regression-columns";
import { startingIntercept } from "./starting-intercept";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";

export interface LogisticFit {
  coefficients: Coefficient[];
  /** Of the coefficients, in their order; row-major. With a ridge, the posterior covariance. */
  covariance: Float64Array;
  /** Without the penalty; with the binomial coefficients, as R's. */
  logLikelihood: number;
  /** Twice what a model that fits every row exactly gains in log-likelihood. */
  deviance: number;
  /** -2 times the log-likelihood, plus twice the (with a ridge: effective) number of parameters. */
  aic: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

/** From here on it pays to start from a sample. */
const MANY_PATTERNS = 100_000;

/**
 * Logistic or probit regression by penalised iteratively reweighted least squares. Without a ridge, the estimates and
 * standard errors of R's `glm(family = binomial)`. Factors stay codes throughout; equal rows are handled once.
 *
 * What is wrong with the data is named in `warnings`; where the data are separated, the estimates are large and
 * finite, and `converged` is false.
 *
 * @throws RangeError where lengths, codes, outcomes or weights are impossible.
 */
export function fitLogistic(input: LogisticInput): LogisticFit {
  const prepared = prepareLogistic(input, null, []);
  const { terms, patterns, system, warnings } = prepared;
  const size = patterns.columnCount;
  if (system.aliased[0] === 0) system.columnEffects[0] = startingIntercept(prepared);
  if (!prepared.outcomeVaries) system.aliased.fill(1);

  const search =
    patterns.count > MANY_PATTERNS
      ? findModeOfMany(system)
      : findMode(system, { freeColumns: size, maximumIterations: 60, decrementTolerance: 1e-14 });
  const separated = search.lastStep ? findSeparatedColumns(patterns, search.lastStep.columns) : [];
  const converged = search.converged && separated.length === 0 && prepared.outcomeVaries;
  if (prepared.outcomeVaries)
    warnings.push(
      ...fitWarnings(
        separated.map((column) => terms[column]!),
        converged,
      ),
    );

  const inverse = columnCovariance(system);
  let parameters = 0;
  for (let i = 0; i < size; i++) {
    if (system.aliased[i] === 0) parameters += 1 - system.columnPrecision[i]! * inverse[i * size + i]!;
  }
  const { effects, covariance } = unstandardise(patterns, {
    effects: system.columnEffects,
    covariance: inverse,
  });
  const logLikelihood = system.logLikelihood + prepared.constants.coefficients;
  return {
    coefficients: terms.map((term, i) => ({
      term,
      estimate: effects[i]!,
      standardError: system.aliased[i] ? Number.NaN : Math.sqrt(covariance[i * size + i]!),
    })),
    covariance,
    logLikelihood,
    deviance: 2 * (prepared.constants.saturated - system.logLikelihood),
    aic: 2 * (parameters - logLikelihood),
    converged,
    iterations: search.iterations,
    warnings,
  };
}
