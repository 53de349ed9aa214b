import { weightedMean } from "./weighted-mean";

export interface BrierScore {
  mean: number;
  standardError: number;
  /** Squared distance of each bin's mean prediction from its rate: less is better. */
  reliability: number;
  /** Squared distance of each bin's rate from the overall rate: more is better. */
  resolution: number;
  /** Rate times (1 - rate): what no prediction can change. */
  uncertainty: number;
  /** What predictions within a bin differ by; makes the sum exact. */
  withinBin: number;
}

/**
 * Brier score and its decomposition: `mean = reliability - resolution + uncertainty + withinBin` (Murphy 1973, with
 * the within-bin term of Stephenson, Coelho and Jolliffe 2008).
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 * @param bins equal widths of probability.
 * @param weights of the rows; equal where left out.
 */
export function brier(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  bins = 20,
  weights?: Float64Array,
): BrierScore {
  const count = new Float64Array(bins);
  const predicted = new Float64Array(bins);
  const happened = new Float64Array(bins);
  let n = 0;
  let total = 0;
  for (let i = 0; i < outcomes.length; i++) {
    const probability = probabilities[i]!;
    const weight = weights?.[i] ?? 1;
    const outcome = weight * outcomes[i]!;
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    n += weight;
    count[bin]! += weight;
    predicted[bin]! += weight * probability;
    happened[bin]! += outcome;
    total += outcome;
  }
  const rate = total / n;
  const { mean, standardError } = weightedMean(
    probabilities.map((probability, i) => (probability - outcomes[i]!) ** 2),
    weights,
  );
  let reliability = 0;
  let resolution = 0;
  for (let bin = 0; bin < bins; bin++) {
    if (count[bin] === 0) continue;
    const binRate = happened[bin]! / count[bin]!;
    reliability += (count[bin]! / n) * (predicted[bin]! / count[bin]! - binRate) ** 2;
    resolution += (count[bin]! / n) * (binRate - rate) ** 2;
  }
  const uncertainty = rate * (1 - rate);
  return {
    mean,
    standardError,
    reliability,
    resolution,
    uncertainty,
    withinBin: mean - (reliability - resolution + uncertainty),
  };
}
