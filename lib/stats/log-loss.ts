export interface MeanLoss {
  mean: number;
  standardError: number;
}

/** Predictions are kept this far from 0 and 1, so that one confident error does not make the loss infinite. */
const CLIP = 1e-15;

/**
 * Mean logarithmic loss, -log of the probability given to what happened, with the standard error of the mean.
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 */
export function logLoss(probabilities: Float64Array, outcomes: Uint8Array): MeanLoss {
  const n = outcomes.length;
  const losses = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const given = outcomes[i] === 1 ? probabilities[i]! : 1 - probabilities[i]!;
    losses[i] = -Math.log(Math.min(1 - CLIP, Math.max(CLIP, given)));
    sum += losses[i]!;
  }
  const mean = sum / n;
  let squares = 0;
  for (const loss of losses) squares += (loss - mean) ** 2;
  return { mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}
