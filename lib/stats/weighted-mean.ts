export interface WeightedMean {
  mean: number;
  standardError: number;
}

/**
 * Mean with its standard error, rows drawn independently: `sqrt(sum of w^2 (x - mean)^2 * n / (n - 1)) / sum of w`,
 * which for equal weights is the sample's standard deviation over the root of n.
 */
export function weightedMean(values: ArrayLike<number>, weights?: Float64Array): WeightedMean {
  let rows = 0;
  let total = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const weight = weights?.[i] ?? 1;
    if (weight === 0) continue;
    rows++;
    total += weight;
    sum += weight * values[i]!;
  }
  const mean = sum / total;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += ((weights?.[i] ?? 1) * (values[i]! - mean)) ** 2;
  return { mean, standardError: Math.sqrt((squares * rows) / (rows - 1)) / total };
}
