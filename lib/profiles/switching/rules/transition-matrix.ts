import { type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Transition } from "@/lib/profiles/target/schema";

/** Chance of each class at the next answer (columns) given the class now (rows), of electors of these features. */
export function transitionMatrix(
  { to, wardIds }: Transition,
  codes: ArrayLike<number>,
  wardId: number,
): number[][] {
  const ward = wardIds.indexOf(wardId);
  const common = to.map(({ intercept, effects, wards }) => {
    const features = Object.entries(effects).filter(([key]) => key !== "from");
    return features.reduce(
      (sum, [key, levels]) => sum + (levels[codes[featureAt(key as FeatureKey)]!] ?? 0),
      intercept + (wards[ward] ?? 0),
    );
  });
  return Array.from({ length: to.length + 1 }, (_, from) => {
    const weights = [1, ...to.map(({ effects }, k) => Math.exp(common[k]! + (effects.from?.[from] ?? 0)))];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
}
