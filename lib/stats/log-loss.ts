import { type WeightedMean, weightedMean } from "./weighted-mean";

/** Predictions are kept this far from 0 and 1, so that one confident error does not make the loss infinite. */
const CLIP = 1e-15;

/**
 * Mean logarithmic loss, -log of the probability given to what happened, with the standard error of the mean.
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 * @param weights of the rows; equal where left out.
 */
export function logLoss(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  weights?: Float64Array,
): WeightedMean {
  const losses = probabilities.map((probability, i) => {
    const given = outcomes[i] === 1 ? probability : 1 - probability;
    return -Math.log(Math.min(1 - CLIP, Math.max(CLIP, given)));
  });
  return weightedMean(losses, weights);
}
