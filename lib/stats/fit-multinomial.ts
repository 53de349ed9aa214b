import { cholesky } from "./cholesky";
import { choleskyInverse } from "./cholesky-inverse";
import { choleskySolve } from "./cholesky-solve";
import { findSeparatedClasses } from "./find-separated-classes";
import { fitWarnings } from "./fit-warnings";
import { assembleMultinomial, type MultinomialSystem } from "./multinomial-system";
import { prepareRegression } from "./prepare-regression";
import { rareClasses } from "./rare-classes";
import type { RegressionInput } from "./regression-columns";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";

export interface MultinomialInput extends Omit<RegressionInput, "outcome" | "offset"> {
  /** Class of each row: an index of `classes`. */
  outcome: ArrayLike<number>;
  /** Names; the first is the base. */
  classes: string[];
}

export interface MultinomialFit {
  /** For every class but the base: log-odds against the base. */
  classes: { name: string; coefficients: Coefficient[] }[];
  /** Of all coefficients, class by class; row-major. With a ridge, the posterior covariance. */
  covariance: Float64Array;
  logLikelihood: number;
  /** -2 times the log-likelihood. */
  deviance: number;
  aic: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

/**
 * Multinomial logit by penalised maximum likelihood, exact Newton over all classes at once: the maximum that R's
 * `nnet::multinom` approaches, with the standard errors of the Hessian.
 *
 * @throws RangeError where lengths, codes or weights are impossible.
 */
export function fitMultinomial(input: MultinomialInput): MultinomialFit {
  const contrasts = input.classes.length - 1;
  const rows = input.outcome.length;
  const placeholder = new Uint8Array(rows);
  const prepared = prepareRegression({ ...input, outcome: placeholder }, "logit", null, []);
  const { terms, patterns, warnings } = prepared;
  const size = patterns.columnCount;
  const width = contrasts * size;

  const counts = new Float64Array(patterns.count * (contrasts + 1));
  const totals = new Float64Array(contrasts + 1);
  for (let row = 0; row < rows; row++) {
    const pattern = patterns.membership[row]!;
    if (pattern < 0) continue;
    const code = input.outcome[row]!;
    if (!(code >= 0 && code <= contrasts)) throw new RangeError(`there is no class ${code} (row ${row})`);
    const weight = input.weights?.[row] ?? 1;
    counts[pattern * (contrasts + 1) + code]! += weight;
    totals[code]! += weight;
  }
  warnings.push(...rareClasses(input.classes, totals));
  const varies = totals.filter((total) => total > 0).length > 1;

  const system: MultinomialSystem = {
    patterns,
    contrasts,
    counts,
    effects: new Float64Array(width),
    precision: new Float64Array(width),
    aliased: new Uint8Array(width),
    gradient: new Float64Array(width),
    hessian: new Float64Array(width * width),
    logLikelihood: 0,
    penalisedLogLikelihood: 0,
  };
  for (let k = 0; k < contrasts; k++) {
    const absent = totals[k + 1] === 0 || totals[0] === 0;
    system.aliased.set(prepared.system.aliased, k * size);
    if (absent) system.aliased.fill(1, k * size, (k + 1) * size);
    system.precision.set(prepared.system.columnPrecision, k * size);
    if (system.aliased[k * size] === 0) system.effects[k * size] = Math.log(totals[k + 1]! / totals[0]!);
  }

  const { converged: settled, iterations, factor, lastStep } = maximise(system);
  const separated = findSeparatedClasses(system, lastStep);
  const converged = settled && separated.length === 0 && varies;
  const nameOf = (parameter: number) =>
    `${input.classes[1 + Math.floor(parameter / size)]}: ${terms[parameter % size]}`;
  if (varies) warnings.push(...fitWarnings(separated.map(nameOf), converged));

  const inverse = choleskyInverse(factor, width);
  let parameters = 0;
  for (let i = 0; i < width; i++) {
    if (system.aliased[i] === 0) parameters += 1 - system.precision[i]! * inverse[i * (width + 1)]!;
    else for (let j = 0; j < width; j++) inverse[i * width + j] = inverse[j * width + i] = 0;
  }
  const { effects, covariance } = unstandardiseClasses(system, inverse);
  return {
    classes: input.classes.slice(1).map((name, k) => ({
      name,
      coefficients: terms.map((term, i) => {
        const at = k * size + i;
        const standardError = system.aliased[at] ? Number.NaN : Math.sqrt(covariance[at * (width + 1)]!);
        return { term, estimate: effects[at]!, standardError };
      }),
    })),
    covariance,
    logLikelihood: system.logLikelihood,
    deviance: -2 * system.logLikelihood,
    aic: 2 * (parameters - system.logLikelihood),
    converged,
    iterations,
    warnings,
  };
}

/** Newton with step halving, from the system's effects; leaves it assembled and answers its Cholesky factor. */
function maximise(system: MultinomialSystem) {
  const width = system.effects.length;
  let lastStep = new Float64Array(width);
  let factor = new Float64Array(width * width);
  assembleMultinomial(system);
  for (let iteration = 1; iteration <= 60; iteration++) {
    factor = system.hessian.slice();
    if (!cholesky(factor, width))
      return { converged: false, iterations: iteration, factor: identity(width), lastStep };
    const step = system.gradient.slice();
    choleskySolve(factor, step, width);
    lastStep = step;
    const decrement = step.reduce((sum, change, i) => sum + change * system.gradient[i]!, 0);
    if (decrement < 1e-14) return { converged: true, iterations: iteration, factor, lastStep };
    const before = system.penalisedLogLikelihood;
    const start = system.effects.slice();
    for (let fraction = 1; fraction > 1e-6; fraction /= 2) {
      system.effects.set(start.map((effect, i) => effect + fraction * step[i]!));
      assembleMultinomial(system);
      if (system.penalisedLogLikelihood >= before - 1e-9 * Math.abs(before)) break;
    }
  }
  return { converged: false, iterations: 60, factor, lastStep };
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * (size + 1)] = 1;
  return matrix;
}

/** Effects and covariance of the columns as given, class by class. */
function unstandardiseClasses({ patterns, contrasts, effects }: MultinomialSystem, inverse: Float64Array) {
  const size = patterns.columnCount;
  const width = contrasts * size;
  const given = new Float64Array(width);
  const covariance = new Float64Array(width * width);
  for (let k = 0; k < contrasts; k++) {
    for (let l = 0; l < contrasts; l++) {
      const block = new Float64Array(size * size);
      for (let i = 0; i < size; i++) {
        const from = (k * size + i) * width + l * size;
        block.set(inverse.subarray(from, from + size), i * size);
      }
      const own = unstandardise(patterns, {
        effects: effects.subarray(k * size, (k + 1) * size),
        covariance: block,
      });
      given.set(own.effects, k * size);
      for (let i = 0; i < size; i++) {
        covariance.set(own.covariance.subarray(i * size, (i + 1) * size), (k * size + i) * width + l * size);
      }
    }
  }
  return { effects: given, covariance };
}
