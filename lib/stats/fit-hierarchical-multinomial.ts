import { classProbabilities } from "./class-probabilities";
import { findMode } from "./find-mode";
import { findSeparatedColumns } from "./find-separated-columns";
import type { GroupEffects } from "./fit-hierarchical-logistic";
import type { MultinomialInput } from "./fit-multinomial";
import { fitWarnings } from "./fit-warnings";
import { multinomialLaplace } from "./multinomial-laplace";
import { createPenalisedSystem, type PenalisedSystem } from "./penalised-system";
import { prepareRegression } from "./prepare-regression";
import { randomEffectVariances } from "./random-effect-variances";
import { randomGroups } from "./random-groups";
import { rareClasses } from "./rare-classes";
import type { GroupColumn } from "./regression-columns";
import { setGroupPrecision } from "./set-group-precision";
import { splitGroups } from "./split-groups";
import type { Coefficient, FitWarning } from "./types";
import { unstandardise } from "./unstandardise";
import { updateClassVariances } from "./update-class-variances";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

export interface HierarchicalMultinomialInput extends MultinomialInput {
  /** Random intercepts, crossed or nested; at least one. Every class but the base has its own. */
  groups: GroupColumn[];
}

export interface HierarchicalMultinomialFit {
  /** For every class but the base: log-odds against the base. */
  classes: { name: string; coefficients: Coefficient[]; groups: GroupEffects[] }[];
  /** Laplace approximation; NaN where there are too many levels to form the joint curvature. */
  logLikelihood: number;
  deviance: number;
  aic: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

const MOST_CYCLES = 400;
const START_VARIANCE = 0.1;
/** By this many cycles, the steps of a fit that has a maximum have become small. */
const SUSPICION = 15;

/**
 * Multinomial logit with random intercepts, all classes at their joint mode. Given the other classes, one class
 * against the base is a binomial logit with an offset, so the search goes round the classes with the equations of
 * `fitHierarchicalLogistic` (each step raises the joint penalised likelihood, which is concave). Variances are at the
 * fixed point of EM's update, with each level's uncertainty about the other classes counted in; effects of different
 * classes are independent a priori. Standard errors are those of the joint curvature, variances taken as known; NaN
 * where there are too many levels to form it.
 *
 * @throws RangeError where lengths, codes or weights are impossible, or there is no grouping.
 */
export function fitHierarchicalMultinomial(input: HierarchicalMultinomialInput): HierarchicalMultinomialFit {
  const { classes, outcome, weights } = input;
  if (input.groups.length === 0) throw new RangeError("no grouping: use fitMultinomial");
  const { nested, others } = splitGroups(input.groups);
  const placeholder = new Uint8Array(outcome.length);
  const { terms, patterns, system, warnings } = prepareRegression(
    { ...input, outcome: placeholder },
    "logit",
    nested,
    others,
  );
  const groups = randomGroups(input.groups, nested, others, patterns);
  const intercept = patterns.randomColumnCount;
  const totals = new Float64Array(classes.length);
  const systems = classes.slice(1).map((): PenalisedSystem => {
    const own = {
      ...patterns,
      successes: new Float64Array(patterns.count),
      offset: new Float64Array(patterns.count),
    };
    const made = createPenalisedSystem(own, "logit", system.columnPrecision.slice(), system.aliased.slice());
    for (const group of groups) setGroupPrecision(made, group, START_VARIANCE);
    return made;
  });
  for (let row = 0; row < outcome.length; row++) {
    const pattern = patterns.membership[row]!;
    if (pattern < 0) continue;
    const weight = weights?.[row] ?? 1;
    const code = outcome[row]!;
    totals[code]! += weight;
    if (code > 0) systems[code - 1]!.patterns.successes[pattern]! += weight;
  }
  warnings.push(...rareClasses(classes, totals));
  const varies = totals.filter((total) => total > 0).length > 1;
  systems.forEach((own, k) => {
    if (totals[k + 1]! > 0 && totals[0]! > 0) {
      if (own.aliased[intercept] === 0) own.columnEffects[intercept] = Math.log(totals[k + 1]! / totals[0]!);
    } else own.aliased.fill(1, intercept);
  });

  const etas = systems.map((own) => new Float64Array(patterns.count).fill(own.columnEffects[intercept]!));
  const variances = systems.map(() => groups.map(() => START_VARIANCE));
  const separated = new Map<number, number[]>();
  let converged = false;
  let iterations = 0;
  while (varies && !converged && iterations < MOST_CYCLES && separated.size === 0) {
    iterations++;
    let largestDecrement = 0;
    systems.forEach((own, k) => {
      offsetByOthers(own.patterns.offset, etas, k);
      const { lastStep } = findMode(own, {
        freeColumns: patterns.columnCount,
        maximumIterations: 1,
        decrementTolerance: 1e-12,
      });
      for (let i = 0; i < patterns.count; i++)
        etas[k]![i] = own.linearPredictor[i]! - own.patterns.offset[i]!;
      if (lastStep === null) return;
      largestDecrement = Math.max(largestDecrement, lastStep.decrement);
      if (iterations !== SUSPICION) return;
      const columns = findSeparatedColumns(own.patterns, lastStep.columns);
      if (columns.length > 0) separated.set(k, columns);
    });
    const change = updateClassVariances(systems, groups, variances, classProbabilities(etas));
    converged = largestDecrement < 1e-8 && change < 1e-5;
  }

  const probabilities = classProbabilities(etas);
  const named = [...separated].flatMap(([k, columns]) =>
    columns.map((column) => `${classes[k + 1]}: ${terms[column - intercept]}`),
  );
  if (varies) warnings.push(...fitWarnings(named, converged));
  const joint = multinomialLaplace(systems, probabilities);
  const logLikelihood = joint
    ? penalisedLogLikelihood(systems, etas, groups, variances) - joint.logDeterminant / 2
    : Number.NaN;
  const width = terms.length;
  const estimated = systems.reduce(
    (sum, own) => sum + width - own.aliased.reduce((marks, mark) => marks + mark, 0) + groups.length,
    0,
  );
  return {
    classes: classes.slice(1).map((name, k) => {
      const own = systems[k]!;
      const covariance = new Float64Array(patterns.columnCount ** 2);
      for (let i = 0; joint && i < width; i++) {
        const from = (k * width + i) * systems.length * width + k * width;
        covariance.set(
          joint.covariance.subarray(from, from + width),
          (intercept + i) * patterns.columnCount + intercept,
        );
      }
      const given = unstandardise(patterns, { effects: own.columnEffects, covariance });
      const conditional = randomEffectVariances(own);
      return {
        name,
        coefficients: terms.map((term, i) => {
          const at = intercept + i;
          const variance = given.covariance[at * (patterns.columnCount + 1)]!;
          const known = joint !== null && own.aliased[at] === 0;
          return {
            term,
            estimate: given.effects[at]!,
            standardError: known ? Math.sqrt(variance) : Number.NaN,
          };
        }),
        groups: groups.map((group, g) => ({
          name: group.name,
          sd: Math.sqrt(variances[k]![g]!),
          effects: valuesOfGroup(group, own.columnEffects, own.nestedEffects).slice(),
          conditionalVariances: valuesOfGroup(group, conditional.columns, conditional.nested).slice(),
        })),
      };
    }),
    logLikelihood,
    deviance: -2 * logLikelihood,
    aic: 2 * (estimated - logLikelihood),
    converged: converged && separated.size === 0,
    iterations,
    warnings,
  };
}

/** Seen from one class, the base and all other classes together are the alternative. */
function offsetByOthers(offset: Float64Array, etas: Float64Array[], k: number): void {
  for (let i = 0; i < offset.length; i++) {
    let sum = 1;
    for (let j = 0; j < etas.length; j++) if (j !== k) sum += Math.exp(etas[j]![i]!);
    offset[i] = -Math.log(sum);
  }
}

/** Log-likelihood of the classes given all effects, with the random effects' prior density but its constants. */
function penalisedLogLikelihood(
  systems: PenalisedSystem[],
  etas: Float64Array[],
  groups: RandomGroup[],
  variances: number[][],
): number {
  const { cases } = systems[0]!.patterns;
  let sum = 0;
  for (let i = 0; i < cases.length; i++) {
    let total = 1;
    etas.forEach((eta, k) => {
      total += Math.exp(eta[i]!);
      sum += systems[k]!.patterns.successes[i]! * eta[i]!;
    });
    sum -= cases[i]! * Math.log(total);
  }
  systems.forEach((own, k) => {
    groups.forEach((group, g) => {
      const effects = valuesOfGroup(group, own.columnEffects, own.nestedEffects);
      const squares = effects.reduce((total, effect) => total + effect * effect, 0);
      sum -= (squares / variances[k]![g]! + group.count * Math.log(variances[k]![g]!)) / 2;
    });
  });
  return sum;
}
