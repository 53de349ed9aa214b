export interface ReliabilityPoint {
  count: number;
  happened: number;
  meanPrediction: number;
  rate: number;
  /** Of the rate: `sqrt(rate * (1 - rate) / count)`. */
  standardError: number;
}

/**
 * Mean prediction against rate, over groups of about equal size in order of the prediction. Equal predictions
 * stay together, so there may be fewer groups than asked for.
 *
 * @param probabilities 0 to 1.
 * @param outcomes 0 or 1.
 */
export function reliabilityCurve(
  probabilities: Float64Array,
  outcomes: Uint8Array,
  groups = 10,
): ReliabilityPoint[] {
  const n = outcomes.length;
  const sorted = probabilities.slice().sort();
  const upperBounds: number[] = [];
  for (let group = 1; group <= groups; group++) {
    const bound = sorted[Math.ceil((group * n) / groups) - 1];
    if (bound !== undefined && bound !== upperBounds.at(-1)) upperBounds.push(bound);
  }
  const points = upperBounds.map(() => ({ count: 0, happened: 0, predicted: 0 }));
  for (let i = 0; i < n; i++) {
    const point = points[upperBounds.findIndex((bound) => probabilities[i]! <= bound)]!;
    point.count++;
    point.happened += outcomes[i]!;
    point.predicted += probabilities[i]!;
  }
  return points.map(({ count, happened, predicted }) => {
    const rate = happened / count;
    const standardError = Math.sqrt((rate * (1 - rate)) / count);
    return { count, happened, meanPrediction: predicted / count, rate, standardError };
  });
}
