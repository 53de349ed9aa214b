import type { PenalisedSystem } from "./penalised-system";
import type { RandomEffectVariances } from "./random-effect-variances";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

export const SMALLEST_VARIANCE = 1e-8;
const LARGEST_VARIANCE = 1e4;

/**
 * Next value of a grouping's variance: squared effects over the effective number of levels, which is their number
 * less the share of each that the prior determines (Schall 1991).
 */
export function schallUpdate(
  system: PenalisedSystem,
  group: RandomGroup,
  given: RandomEffectVariances,
  variance: number,
): number {
  const effects = valuesOfGroup(group, system.columnEffects, system.nestedEffects);
  const spread = valuesOfGroup(group, given.columns, given.nested);
  let squares = 0;
  let uncertainty = 0;
  for (let level = 0; level < group.count; level++) {
    squares += effects[level]! ** 2;
    uncertainty += spread[level]!;
  }
  const effectiveLevels = Math.max(group.count - uncertainty / variance, 1e-8 * group.count);
  return Math.min(LARGEST_VARIANCE, Math.max(SMALLEST_VARIANCE, squares / effectiveLevels));
}
