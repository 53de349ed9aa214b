import { multinomialRatios } from "./multinomial-ratios";
import type { PenalisedSystem } from "./penalised-system";
import { randomEffectVariances } from "./random-effect-variances";
import { setGroupPrecision } from "./set-group-precision";
import { updateVariance } from "./update-variance";
import { type RandomGroup, valuesOfGroup } from "./values-of-group";

/**
 * One step of every class's and grouping's variance towards the fixed point of EM's update.
 *
 * @param variances by class, then grouping; is overwritten.
 * @returns the largest change of a variance's logarithm.
 */
export function updateClassVariances(
  systems: PenalisedSystem[],
  groups: RandomGroup[],
  variances: number[][],
  probabilities: Float64Array[],
): number {
  const given = systems.map((own) => randomEffectVariances(own));
  let largest = 0;
  groups.forEach((group, g) => {
    const ratios = multinomialRatios(
      systems[0]!.patterns,
      probabilities,
      group,
      variances.map((own) => own[g]!),
    );
    systems.forEach((own, k) => {
      const before = variances[k]![g]!;
      const spread = valuesOfGroup(group, given[k]!.columns, given[k]!.nested);
      for (let level = 0; level < group.count; level++) {
        spread[level] = Math.min(before, spread[level]! * ratios[k]![level]!);
      }
      const next = updateVariance(own, group, given[k]!, before);
      largest = Math.max(largest, Math.abs(Math.log(next / before)));
      variances[k]![g] = next;
      setGroupPrecision(own, group, next);
    });
  });
  return largest;
}
