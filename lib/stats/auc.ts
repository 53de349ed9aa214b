import { weightedMean } from "./weighted-mean";

export interface AucEstimate {
  /** NaN where either outcome is absent. */
  auc: number;
  standardError: number;
  positives: number;
  negatives: number;
}

interface Side {
  /** Predictions, ascending, and their weights. */
  values: Float64Array;
  weights: Float64Array | null;
}

const weightAt = (side: Side, i: number) => side.weights?.[i] ?? 1;

/** For each of a side's values, the share of the others that lie below it, ties counted as half. */
function sharesBelow(side: Side, others: Side): { mean: number; variance: number } {
  const total = others.weights
    ? others.weights.reduce((sum, weight) => sum + weight, 0)
    : others.values.length;
  const count = side.values.length;
  const shares = new Float64Array(count);
  let below = 0;
  let notAbove = 0;
  let weightBelow = 0;
  let weightNotAbove = 0;
  for (let i = 0; i < count; i++) {
    const value = side.values[i]!;
    while (below < others.values.length && others.values[below]! < value)
      weightBelow += weightAt(others, below++);
    while (notAbove < others.values.length && others.values[notAbove]! <= value)
      weightNotAbove += weightAt(others, notAbove++);
    shares[i] = (weightBelow + weightNotAbove) / (2 * total);
  }
  const { mean, standardError } = weightedMean(shares, side.weights ?? undefined);
  return { mean, variance: standardError ** 2 };
}

function sideOf(
  predictions: Float64Array,
  outcomes: Uint8Array,
  wanted: number,
  weights?: Float64Array,
): Side {
  if (!weights)
    return { values: predictions.filter((_, row) => outcomes[row] === wanted).sort(), weights: null };
  const rows = [...outcomes.keys()].filter((row) => outcomes[row] === wanted && weights[row]! > 0);
  rows.sort((a, b) => predictions[a]! - predictions[b]!);
  return {
    values: Float64Array.from(rows, (row) => predictions[row]!),
    weights: Float64Array.from(rows, (row) => weights[row]!),
  };
}

/**
 * Area under the ROC curve (Mann and Whitney's statistic, ties counted as half), with the standard error of DeLong,
 * DeLong and Clarke-Pearson (1988). As R's `pROC::auc` and `pROC::var(method = "delong")`.
 *
 * @param predictions any increasing transform of a probability.
 * @param outcomes 0 or 1.
 * @param weights of the rows; equal where left out.
 */
export function auc(predictions: Float64Array, outcomes: Uint8Array, weights?: Float64Array): AucEstimate {
  const withOutcome = sideOf(predictions, outcomes, 1, weights);
  const without = sideOf(predictions, outcomes, 0, weights);
  const positives = withOutcome.values.length;
  const negatives = without.values.length;
  if (positives === 0 || negatives === 0) {
    return { auc: Number.NaN, standardError: Number.NaN, positives, negatives };
  }
  const ofPositives = sharesBelow(withOutcome, without);
  const ofNegatives = sharesBelow(without, withOutcome);
  return {
    auc: ofPositives.mean,
    standardError: Math.sqrt(ofPositives.variance + ofNegatives.variance),
    positives,
    negatives,
  };
}
