const MOST_ROUNDS = 500;
const SETTLED = 1e-9;

/**
 * The one number for each class which, added to its log-odds for everybody, makes the weighted mean chances of the
 * classes meet known shares: the logit shift (Rosenman, McCartan and Olivella 2023) of several classes. Found by
 * iterative proportional fitting. They are told up to a constant, which is set such that the shift of everybody's
 * chances taken together needs no normaliser.
 *
 * @param chances by class, then by row; not negative. Only their proportions within a row matter.
 * @param weights not negative.
 * @param shares by class, positive, in any unit; NaN for a class that is not in the shares: it keeps its own.
 * @returns log-odds to add; the same number for all classes without a share
 */
export function multinomialShift(
  chances: readonly Float64Array[],
  weights: Float64Array,
  shares: readonly number[],
): number[] {
  const known = shares
    .map((share, k) => (Number.isFinite(share) && share > 0 ? k : -1))
    .filter((k) => k >= 0);
  const shifts = shares.map(() => 0);
  const before = meanChances(chances, weights, shifts);
  const total = known.reduce((sum, k) => sum + shares[k]!, 0);
  const part = known.reduce((sum, k) => sum + before[k]!, 0);
  if (!(total > 0) || !(part > 0)) return shifts;
  const targets = known.map((k) => (shares[k]! / total) * part);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const means = meanChances(chances, weights, shifts);
    let largest = 0;
    known.forEach((k, at) => {
      if (!(means[k]! > 0)) return;
      const step = Math.log(targets[at]! / means[k]!);
      largest = Math.max(largest, Math.abs(step));
      shifts[k]! += step;
    });
    if (largest < SETTLED) break;
  }
  const normaliser = before.reduce((sum, mean, k) => sum + mean * Math.exp(shifts[k]!), 0);
  return shifts.map((shift) => shift - Math.log(normaliser));
}

/** Weighted mean of the shifted chances, which sum to 1. */
function meanChances(
  chances: readonly Float64Array[],
  weights: Float64Array,
  shifts: readonly number[],
): number[] {
  const sums = chances.map(() => 0);
  const factors = shifts.map(Math.exp);
  let weight = 0;
  for (let row = 0; row < weights.length; row++) {
    if (weights[row] === 0) continue;
    let total = 0;
    for (let k = 0; k < chances.length; k++) total += chances[k]![row]! * factors[k]!;
    if (!(total > 0)) continue;
    weight += weights[row]!;
    for (let k = 0; k < chances.length; k++)
      sums[k]! += (weights[row]! * chances[k]![row]! * factors[k]!) / total;
  }
  return sums.map((sum) => sum / Math.max(1e-12, weight));
}
