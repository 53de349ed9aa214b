import { abilityGrid } from "./ability-grid";
import { categoryProbabilities, type GradedItem, type ItemResponses } from "./graded-items";
import { itemPatterns } from "./item-patterns";
import { itemPosteriors } from "./item-posteriors";

export interface TraitScores {
  /** Expected a posteriori (EAP) and its standard deviation, with a standard normal prior or one around `priorMeans`. */
  mean: Float64Array;
  sd: Float64Array;
  /** Posterior mode and its standard error, from the curvature there (ltm's `factor.scores`). */
  mode: Float64Array;
  modeStandardError: Float64Array;
}

/**
 * The trait of each person, given the items' parameters. Somebody without an answer has the prior's mean and a
 * standard deviation of 1.
 *
 * @param responses in the items' order.
 */
export function scoreGradedResponse(items: GradedItem[], responses: ItemResponses[]): TraitScores {
  const curves = items.map(({ discrimination, thresholds }) => ({
    slope: discrimination,
    intercepts: thresholds.map((threshold) => -discrimination * threshold),
  }));
  const patterns = itemPatterns(responses);
  const grid = abilityGrid();
  const tables = curves.map((curve) => categoryProbabilities(curve, grid).categories);
  const { mean, sd } = itemPosteriors(patterns, tables, grid);

  const mode = new Float64Array(patterns.count);
  const modeStandardError = new Float64Array(patterns.count);
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    let trait = mean[pattern]!;
    let information = 1;
    for (let iteration = 0; iteration < 50; iteration++) {
      let slope = -trait;
      information = 1;
      curves.forEach((curve, i) => {
        const code = patterns.codes[pattern * patterns.items + i]!;
        if (code < 0) return;
        const at = derivatives(curve, code, trait);
        slope += at.slope;
        information += at.information;
      });
      const step = slope / Math.max(information, 0.1);
      trait += step;
      if (Math.abs(step) < 1e-12) break;
    }
    mode[pattern] = trait;
    modeStandardError[pattern] = 1 / Math.sqrt(information);
  }
  const personValue = (values: Float64Array) =>
    Float64Array.from(patterns.membership, (pattern) => values[pattern]!);
  return {
    mean: personValue(mean),
    sd: personValue(sd),
    mode: personValue(mode),
    modeStandardError: personValue(modeStandardError),
  };
}

/** First and negated second derivative of a category's log-probability by the trait. */
function derivatives(
  { slope, intercepts }: { slope: number; intercepts: number[] },
  code: number,
  trait: number,
) {
  const boundary = (k: number) => {
    if (k === 0) return { p: 1, d: 0, dd: 0 };
    if (k > intercepts.length) return { p: 0, d: 0, dd: 0 };
    const p = 1 / (1 + Math.exp(-(slope * trait + intercepts[k - 1]!)));
    const d = p * (1 - p);
    return { p, d, dd: d * (1 - 2 * p) };
  };
  const upper = boundary(code);
  const lower = boundary(code + 1);
  const p = upper.p - lower.p;
  const first = (slope * (upper.d - lower.d)) / p;
  const second = (slope ** 2 * (upper.dd - lower.dd)) / p;
  return { slope: first, information: first ** 2 - second };
}
