import { assembleSystem } from "./assemble-system";
import { columnCovariance } from "./column-covariance";
import { fitVariancesFast, type VarianceFit } from "./fit-variances-fast";
import { fitWarnings } from "./fit-warnings";
import { laplaceLogLikelihood } from "./laplace-log-likelihood";
import { type LinearPredictorPosterior, linearPredictorPosterior } from "./linear-predictor-posterior";
import { maximiseLaplace } from "./maximise-laplace";
import { type PreparedLogistic, prepareLogistic } from "./prepare-logistic";
import { randomEffectVariances } from "./random-effect-variances";
import { randomGroups } from "./random-groups";
import type { GroupColumn, LogisticInput } from "./regression-columns";
import { solveNewtonStep } from "./solve-newton-step";
import { splitGroups } from "./split-groups";
import { startingIntercept } from "./starting-intercept";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";
import { SMALLEST_VARIANCE } from "./update-variance";
import { valuesOfGroup } from "./values-of-group";

export interface HierarchicalLogisticInput extends LogisticInput {
  /** Random intercepts, crossed or nested; at least one. */
  groups: GroupColumn[];
  /**
   * `fast`: fixed effects at the joint mode and variances by a fixed point, near `glmer(nAGQ = 0)`.
   * `exact`: the Laplace likelihood maximised over fixed effects and variances, as `glmer(nAGQ = 1)`.
   */
  method: "fast" | "exact";
}

export interface GroupEffects {
  name: string;
  /** Standard deviation of the grouping's intercepts, in log-odds. */
  sd: number;
  /** Conditional mode of each level, in log-odds (lme4's `ranef`); 0 for a level without data. */
  effects: Float64Array;
  /** Conditional variance of each, fixed effects and sd taken as known (lme4's `condVar`). */
  conditionalVariances: Float64Array;
}

export interface HierarchicalLogisticFit {
  coefficients: Coefficient[];
  /**
   * Of the coefficients, row-major. `exact`: from the Hessian of the Laplace likelihood, as lme4's `vcov` by default;
   * `fast`: with the variances taken as known, as `vcov(use.hessian = FALSE)`.
   */
  covariance: Float64Array;
  groups: GroupEffects[];
  /** For `linearPredictorVariance`. */
  posterior: LinearPredictorPosterior;
  /** Laplace approximation. */
  logLikelihood: number;
  /** -2 times the log-likelihood. */
  deviance: number;
  aic: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

/** The fixed effects' block of the covariance, or the Hessian's where there is one, for the columns as given. */
function fixedCovariance(
  { patterns, system, terms }: PreparedLogistic,
  conditional: Float64Array,
  ofHessian: Float64Array | null,
): Float64Array {
  const { columnCount: size, randomColumnCount: first } = patterns;
  const fixed = terms.length;
  const standardised = conditional.slice();
  for (let i = 0; ofHessian && i < fixed; i++) {
    standardised.set(ofHessian.subarray(i * fixed, (i + 1) * fixed), (first + i) * size + first);
  }
  const all = unstandardise(patterns, { effects: system.columnEffects, covariance: standardised }).covariance;
  const block = new Float64Array(fixed * fixed);
  for (let i = 0; i < fixed; i++) {
    const row = (first + i) * size + first;
    block.set(all.subarray(row, row + fixed), i * fixed);
  }
  return block;
}

/**
 * Logistic or probit regression with random intercepts, `y ~ fixed + (1|g1) + (1|g2) + ...`, by penalised iteratively
 * reweighted least squares and the Laplace approximation (Bates et al. 2015; Breslow and Clayton 1993).
 *
 * The grouping with most levels is eliminated level by level, so its size costs only time linear in it; all other
 * levels and fixed effects together should stay under a thousand.
 *
 * @throws RangeError where lengths, codes, outcomes or weights are impossible, or there is no grouping.
 */
export function fitHierarchicalLogistic(input: HierarchicalLogisticInput): HierarchicalLogisticFit {
  if (input.groups.length === 0) throw new RangeError("no grouping: use fitLogistic");
  const { nested, others } = splitGroups(input.groups);
  const prepared = prepareLogistic(input, nested, others);
  const { terms, patterns, system, warnings } = prepared;
  const size = patterns.columnCount;
  const fixedStart = patterns.randomColumnCount;
  const groups = randomGroups(input.groups, nested, others, patterns);

  if (system.aliased[fixedStart] === 0) system.columnEffects[fixedStart] = startingIntercept(prepared);
  if (!prepared.outcomeVaries) system.aliased.fill(1, fixedStart);
  const fast = fitVariancesFast(system, groups);
  let variance: VarianceFit = fast;
  let hessianCovariance: Float64Array | null = null;
  const sound = prepared.outcomeVaries && fast.separatedColumns.length === 0;
  if (input.method === "exact" && sound) {
    const exact = maximiseLaplace(system, groups, variance.variances);
    variance = { ...exact, iterations: variance.iterations + exact.iterations };
    hessianCovariance = exact.fixedCovariance;
    assembleSystem(system);
    solveNewtonStep(system, size);
  }
  const separated = fast.separatedColumns.map((column) => terms[column - fixedStart]!);
  if (prepared.outcomeVaries) warnings.push(...fitWarnings(separated, variance.converged));
  groups.forEach((group, k) => {
    if (variance.variances[k]! > 10 * SMALLEST_VARIANCE || !prepared.outcomeVaries) return;
    const message = `No variation between the levels of ${group.name} beyond chance: its effects are all about 0.`;
    warnings.push({ code: "BOUNDARY", column: group.name, message });
  });

  const conditional = randomEffectVariances(system);
  const inverse = columnCovariance(system);
  const given = unstandardise(patterns, { effects: system.columnEffects, covariance: inverse });
  const covariance = fixedCovariance(prepared, inverse, hessianCovariance);
  const fixed = terms.length;
  const logLikelihood =
    laplaceLogLikelihood(system, groups, variance.variances) + prepared.constants.coefficients;
  const estimated = fixed - system.aliased.reduce((sum, mark) => sum + mark, 0) + groups.length;
  return {
    coefficients: terms.map((term, i) => ({
      term,
      estimate: given.effects[fixedStart + i]!,
      standardError: system.aliased[fixedStart + i] ? Number.NaN : Math.sqrt(covariance[i * fixed + i]!),
    })),
    covariance,
    groups: groups.map((group, k) => ({
      name: group.name,
      sd: Math.sqrt(variance.variances[k]!),
      effects: valuesOfGroup(group, given.effects, system.nestedEffects).slice(),
      conditionalVariances: valuesOfGroup(group, conditional.columns, conditional.nested).slice(),
    })),
    posterior: linearPredictorPosterior(system, groups, given.covariance),
    logLikelihood,
    deviance: -2 * logLikelihood,
    aic: -2 * logLikelihood + 2 * estimated,
    converged: sound && variance.converged,
    iterations: variance.iterations,
    warnings,
  };
}
