import { columnCovariance } from "./column-covariance";
import type { GroupEffects } from "./fit-hierarchical-logistic";
import { type LinearPredictorPosterior, linearPredictorPosterior } from "./linear-predictor-posterior";
import { minimiseBfgs } from "./minimise-bfgs";
import { prepareLinear } from "./prepare-linear";
import { randomEffectVariances } from "./random-effect-variances";
import { randomGroups } from "./random-groups";
import type { GroupColumn, RegressionInput } from "./regression-columns";
import { type RelativeSolution, relativeObjective } from "./relative-objective";
import { splitGroups } from "./split-groups";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";
import { valuesOfGroup } from "./values-of-group";

export interface HierarchicalLinearInput extends RegressionInput {
  /** Random intercepts, crossed or nested; at least one. */
  groups: GroupColumn[];
  /** `REML` (lme4's default) or `ML`. */
  criterion?: "REML" | "ML";
}

export interface HierarchicalLinearFit {
  coefficients: Coefficient[];
  /** Of the coefficients, row-major. */
  covariance: Float64Array;
  groups: GroupEffects[];
  /** Residual standard deviation, of a row of weight 1. */
  sigma: number;
  /** For `linearPredictorVariance`. */
  posterior: LinearPredictorPosterior;
  /** Restricted (REML) or full (ML) log-likelihood. */
  logLikelihood: number;
  /** -2 times the log-likelihood. */
  deviance: number;
  aic: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

/** Of a grouping whose levels differ by nothing, relative to the residual standard deviation. */
const NOTHING = 1e-4;

/**
 * Linear regression with random intercepts, `y ~ fixed + (1|g1) + (1|g2) + ...`: lme4's `lmer`, by the same profiled
 * criterion of the relative standard deviations (Bates et al. 2015), here with its exact gradient. The data are gone
 * through once; each step of the search only factorises.
 *
 * @throws RangeError where lengths, codes or weights are impossible, or there is no grouping.
 */
export function fitHierarchicalLinear(input: HierarchicalLinearInput): HierarchicalLinearFit {
  if (input.groups.length === 0) throw new RangeError("no grouping: use fitLinear");
  const { nested, others } = splitGroups(input.groups);
  const prepared = prepareLinear(input, nested, others);
  const { terms, patterns, system, warnings, centre, constant, rows } = prepared;
  const groups = randomGroups(input.groups, nested, others, patterns);
  const first = patterns.randomColumnCount;
  const fixed = terms.length;

  const evaluate = relativeObjective(prepared, groups, input.criterion ?? "REML");
  const start = Float64Array.from(groups, () => 1);
  const inverseHessian = new Float64Array(groups.length ** 2);
  groups.forEach((group, k) => {
    inverseHessian[k * (groups.length + 1)] = 1 / (2 * Math.max(1, group.count));
  });
  const minimum = constant ? null : minimiseBfgs(evaluate, start, inverseHessian, 1e-10);
  const best: RelativeSolution = evaluate(minimum?.point ?? start);

  groups.forEach((group, k) => {
    if (best.relativeSds[k]! > NOTHING || constant) return;
    const message = `No variation between the levels of ${group.name} beyond chance: its effects are all about 0.`;
    warnings.push({ code: "BOUNDARY", column: group.name, message });
  });
  const variance = best.sigma ** 2;
  const conditional = randomEffectVariances(system);
  const inverse = columnCovariance(system).map((value) => value * variance);
  const given = unstandardise(patterns, { effects: best.columns, covariance: inverse });
  const covariance = new Float64Array(fixed * fixed);
  for (let i = 0; i < fixed; i++) {
    const row = (first + i) * patterns.columnCount + first;
    covariance.set(given.covariance.subarray(row, row + fixed), i * fixed);
  }
  const estimated = fixed - system.aliased.reduce((sum, mark) => sum + mark, 0) + groups.length + 1;
  const posterior = linearPredictorPosterior(system, groups, given.covariance);
  return {
    coefficients: terms.map((term, i) => ({
      term,
      estimate: given.effects[first + i]! + (i === 0 ? centre : 0),
      standardError: system.aliased[first + i] ? Number.NaN : Math.sqrt(covariance[i * fixed + i]!),
    })),
    covariance,
    groups: groups.map((group, k) => ({
      name: group.name,
      sd: best.relativeSds[k]! * best.sigma,
      effects: valuesOfGroup(group, best.columns, best.nested).slice(),
      conditionalVariances: valuesOfGroup(group, conditional.columns, conditional.nested).map(
        (value) => value * variance,
      ),
    })),
    sigma: best.sigma,
    posterior: {
      ...posterior,
      nestedPrecision: posterior.nestedPrecision.map((precision) => precision / variance),
    },
    logLikelihood: -best.value,
    deviance: 2 * best.value,
    aic: 2 * (best.value + estimated),
    converged: (minimum?.converged ?? false) && rows > 0,
    iterations: minimum?.iterations ?? 0,
    warnings,
  };
}
