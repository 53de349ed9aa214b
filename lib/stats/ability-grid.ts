/** Spacing of the points, in standard deviations of the latent trait. */
const STEP = 0.25;

/**
 * Equally spaced points for integrals over a standard normal trait around `lowest` to `highest`: with this spacing
 * the trapezoid rule is exact to about ten digits wherever the posterior's standard deviation is above 0.2.
 *
 * @param lowest, highest smallest and largest mean of the trait's prior.
 */
export function abilityGrid(lowest = 0, highest = 0): Float64Array {
  const from = Math.floor((lowest - 6) / STEP);
  const to = Math.ceil((highest + 6) / STEP);
  return Float64Array.from({ length: to - from + 1 }, (_, i) => (from + i) * STEP);
}
