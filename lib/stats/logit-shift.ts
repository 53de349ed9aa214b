import { logOddsToProbability } from "./log-odds-to-probability";
import type { LogOdds } from "./types";

/**
 * The one number which, added to every log-odds, makes the weighted mean probability meet a known rate
 * (Rosenman, McCartan and Olivella 2023). The order of the electors stays as it was.
 *
 * @param logOdds finite, one per elector.
 * @param rate strictly between 0 and 1.
 * @param weights not negative; equal where left out.
 * @throws RangeError where the rate cannot be met.
 */
export function logitShift(logOdds: Float64Array, rate: number, weights?: Float64Array): LogOdds {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`no shift makes the mean ${rate}`);
  const totalWeight = weights ? weights.reduce((sum, weight) => sum + weight, 0) : logOdds.length;
  if (!(totalWeight > 0)) throw new RangeError("nobody to shift");

  const target = rate * totalWeight;
  const excessAt = (shift: number) => {
    let excess = -target;
    let slope = 0;
    for (let i = 0; i < logOdds.length; i++) {
      const probability = logOddsToProbability(logOdds[i]! + shift);
      const weight = weights?.[i] ?? 1;
      excess += weight * probability;
      slope += weight * probability * (1 - probability);
    }
    return { excess, slope };
  };
  // Newton inside a bracket that every evaluation narrows; bisection wherever Newton would leave it.
  let low = -Infinity;
  let high = Infinity;
  let shift = 0;
  for (let iteration = 0; iteration < 200; iteration++) {
    const { excess, slope } = excessAt(shift);
    if (Math.abs(excess) <= 1e-12 * totalWeight) break;
    if (excess > 0) high = shift;
    else low = shift;
    const newton = shift - Math.max(-5, Math.min(5, excess / slope));
    const inside = newton > low && newton < high;
    const next = inside ? newton : (low + high) / 2;
    if (next === shift || !Number.isFinite(next)) break;
    shift = next;
  }
  return shift as LogOdds;
}
