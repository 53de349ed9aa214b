export interface AucEstimate {
  /** NaN where either outcome is absent. */
  auc: number;
  standardError: number;
  positives: number;
  negatives: number;
}

/** For each of `sorted` (ascending), the share of `others` (ascending) that lie below it, ties counted as half. */
function sharesBelow(sorted: Float64Array, others: Float64Array): { mean: number; variance: number } {
  let below = 0;
  let notAbove = 0;
  let sum = 0;
  let squares = 0;
  for (const value of sorted) {
    while (below < others.length && others[below]! < value) below++;
    while (notAbove < others.length && others[notAbove]! <= value) notAbove++;
    const share = (below + notAbove) / (2 * others.length);
    sum += share;
    squares += share * share;
  }
  const mean = sum / sorted.length;
  return { mean, variance: (squares / sorted.length - mean * mean) * (sorted.length / (sorted.length - 1)) };
}

/**
 * Area under the ROC curve (Mann and Whitney's statistic, ties counted as half), with the standard error of DeLong,
 * DeLong and Clarke-Pearson (1988). As R's `pROC::auc` and `pROC::var(method = "delong")`.
 *
 * @param predictions any increasing transform of a probability.
 * @param outcomes 0 or 1.
 */
export function auc(predictions: Float64Array, outcomes: Uint8Array): AucEstimate {
  let positives = 0;
  for (const outcome of outcomes) positives += outcome;
  const negatives = outcomes.length - positives;
  const withOutcome = new Float64Array(positives);
  const without = new Float64Array(negatives);
  let i = 0;
  let j = 0;
  for (let row = 0; row < outcomes.length; row++) {
    if (outcomes[row] === 1) withOutcome[i++] = predictions[row]!;
    else without[j++] = predictions[row]!;
  }
  if (positives === 0 || negatives === 0) {
    return { auc: Number.NaN, standardError: Number.NaN, positives, negatives };
  }
  withOutcome.sort();
  without.sort();
  const ofPositives = sharesBelow(withOutcome, without);
  const ofNegatives = sharesBelow(without, withOutcome);
  return {
    auc: ofPositives.mean,
    standardError: Math.sqrt(ofPositives.variance / positives + ofNegatives.variance / negatives),
    positives,
    negatives,
  };
}
