import { abilityGrid } from "./ability-grid";
import { curvesAt } from "./curves-at";
import { gradedCovariance } from "./graded-covariance";
import { categoryProbabilities, type GradedItem, type ItemResponses } from "./graded-items";
import { type Discrimination, gradedLayout } from "./graded-layout";
import { gradedStart } from "./graded-start";
import { itemGradient } from "./item-gradient";
import { itemPatterns } from "./item-patterns";
import { itemPosteriors } from "./item-posteriors";
import { laplaceCovariance } from "./laplace-covariance";
import { type Evaluation, minimiseBfgs } from "./minimise-bfgs";
import { type LogisticColumns, regressionTerms } from "./regression-columns";
import type { Coefficient, FitWarning } from "./types";

export interface GradedResponseInput {
  /** At least one answer in two categories for each; every category must occur. */
  items: ItemResponses[];
  discrimination: Discrimination;
  /** Persons that each row stands for; 1 where left out. */
  weights?: Float64Array;
  /** What the mean of the trait depends on (latent regression); its residual keeps the standard deviation 1. */
  latent?: LogisticColumns;
}

export interface FittedItem extends GradedItem {
  standardErrors: { discrimination: number; thresholds: number[] };
}

export interface GradedResponseFit {
  items: FittedItem[];
  /** Coefficients of the trait's mean, without an intercept, which the thresholds stand for. */
  latent: Coefficient[];
  /** Of each person with a weight: expected trait a posteriori and its standard deviation; otherwise NaN. */
  scores: { mean: Float64Array; sd: Float64Array };
  logLikelihood: number;
  aic: number;
  parameters: number;
  converged: boolean;
  iterations: number;
  warnings: FitWarning[];
}

/** A discrimination this steep means that the item sorts the persons without error. */
const STEEPEST = 12;

/**
 * Item response models by marginal maximum likelihood: graded response (Samejima 1969), with two categories the
 * two-parameter logistic (Birnbaum 1968) or Rasch's model. The trait is standard normal, or normal around a
 * regression. Bock and Aitkin's (1981) E-step gives the exact gradient, which a quasi-Newton search follows: the same
 * maximum as EM's in a tenth of the passes. Missing answers count for nothing.
 *
 * @throws RangeError where lengths or codes are impossible.
 */
export function fitGradedResponse(input: GradedResponseInput): GradedResponseFit {
  const { items, discrimination, weights, latent } = input;
  const patterns = itemPatterns(items, weights, latent);
  const latentTerms = latent ? regressionTerms(latent).slice(1) : [];
  const layout = gradedLayout(
    items.map(({ categories }) => categories),
    discrimination,
    latentTerms.length,
  );
  const { start, inverseHessian } = gradedStart(patterns, layout);
  const grid = latent ? abilityGrid(-4, 4) : abilityGrid();
  const priorMeans = new Float64Array(patterns.count);

  const expectationsAt = (point: Float64Array) => {
    for (let pattern = 0; latent && pattern < patterns.count; pattern++) {
      let mean = 0;
      for (let a = patterns.start[pattern]!; a < patterns.start[pattern + 1]!; a++) {
        mean += point[layout.latent + patterns.columns[a]!]! * patterns.values[a]!;
      }
      priorMeans[pattern] = mean;
    }
    const curves = curvesAt(layout, point);
    const tables = curves.map((curve) => categoryProbabilities(curve, grid).categories);
    return { curves, ...itemPosteriors(patterns, tables, grid, latent && priorMeans) };
  };
  const evaluate = (point: Float64Array): Evaluation => {
    const { curves, logLikelihood, counts, mean } = expectationsAt(point);
    const gradient = new Float64Array(layout.size);
    curves.forEach((curve, i) => {
      const { slope, intercepts } = itemGradient(curve, counts[i]!, grid);
      if (layout.slopes[i]! >= 0) gradient[layout.slopes[i]!]! -= slope;
      // Lowering one intercept lowers all that follow it.
      let below = 0;
      for (let k = intercepts.length - 1; k >= 0; k--) {
        below += intercepts[k]!;
        const at = layout.intercepts[i]! + k;
        gradient[at] = k === 0 ? -below : below * Math.exp(point[at]!);
      }
    });
    for (let pattern = 0; latent && pattern < patterns.count; pattern++) {
      const moved = patterns.persons[pattern]! * (mean[pattern]! - priorMeans[pattern]!);
      for (let a = patterns.start[pattern]!; a < patterns.start[pattern + 1]!; a++) {
        gradient[layout.latent + patterns.columns[a]!]! -= moved * patterns.values[a]!;
      }
    }
    return { value: -logLikelihood, gradient };
  };

  const minimum = minimiseBfgs(evaluate, start, inverseHessian, 1e-9, 500);
  const scales = Float64Array.from({ length: layout.size }, (_, i) =>
    Math.sqrt(Math.max(1e-12, inverseHessian[i * (layout.size + 1)]!)),
  );
  const covariance = laplaceCovariance(evaluate, minimum.point, scales);
  const { curves, mean, sd } = expectationsAt(minimum.point);
  const errors = gradedCovariance(layout, minimum.point, covariance);
  const fitted = curves.map(({ slope, intercepts }, i): FittedItem => {
    const thresholds = Array.from(intercepts, (intercept) => -intercept / slope);
    return { name: items[i]!.name, discrimination: slope, thresholds, standardErrors: errors[i]! };
  });
  const steep = fitted.filter((item) => Math.abs(item.discrimination) > STEEPEST);
  const converged = minimum.converged && covariance !== null && steep.length === 0;
  const personValue = (values: Float64Array) =>
    Float64Array.from(patterns.membership, (pattern) => (pattern < 0 ? Number.NaN : values[pattern]!));
  return {
    items: fitted,
    latent: latentTerms.map((term, j) => ({
      term,
      estimate: minimum.point[layout.latent + j]!,
      standardError: covariance
        ? Math.sqrt(covariance[(layout.latent + j) * (layout.size + 1)]!)
        : Number.NaN,
    })),
    scores: { mean: personValue(mean), sd: personValue(sd) },
    logLikelihood: -minimum.value,
    aic: 2 * (layout.size + minimum.value),
    parameters: layout.size,
    converged,
    iterations: minimum.iterations,
    warnings: warningsOf(steep, converged),
  };
}

function warningsOf(steep: FittedItem[], converged: boolean): FitWarning[] {
  if (steep.length === 0 && !converged) {
    const message = "The estimates had not settled when the search ended. Do not use them.";
    return [{ code: "NOT_CONVERGED", column: "items", message }];
  }
  return steep.map(({ name }) => ({
    code: "SEPARATION",
    column: name,
    message: `${name} sorts the persons without error: its discrimination has no finite estimate. Leave it out, or use the family rasch.`,
  }));
}
