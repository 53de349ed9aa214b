import type { PenalisedSystem } from "./penalised-system";
import type { RandomEffectVariances } from "./random-effect-variances";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

/** A standard deviation of 0.001 in log-odds: nothing, for any purpose. */
export const SMALLEST_VARIANCE = 1e-6;
const LARGEST_VARIANCE = 1e4;
/** Largest factor by which one step changes a variance. */
const LARGEST_FACTOR = 20;

/**
 * Next value of a grouping's variance: one step of Fisher scoring towards the solution of
 * `variance * (levels - sum of conditional variances / variance) = sum of squared effects`, which is the fixed point
 * of EM (Breslow and Clayton 1993, for a curvature taken as given). Near a variance of 0, EM takes hundreds of steps.
 */
export function updateVariance(
  system: PenalisedSystem,
  group: RandomGroup,
  given: RandomEffectVariances,
  variance: number,
): number {
  const effects = valuesOfGroup(group, system.columnEffects, system.nestedEffects);
  const spread = valuesOfGroup(group, given.columns, given.nested);
  let score = 0;
  let information = 0;
  for (let level = 0; level < group.count; level++) {
    const learnt = 1 - spread[level]! / variance;
    score += effects[level]! ** 2 / variance - learnt;
    information += learnt * learnt;
  }
  if (information <= 0) return variance;
  const next = variance * (1 + score / information);
  const bounded = Math.min(variance * LARGEST_FACTOR, Math.max(variance / LARGEST_FACTOR, next));
  return Math.min(LARGEST_VARIANCE, Math.max(SMALLEST_VARIANCE, bounded));
}
