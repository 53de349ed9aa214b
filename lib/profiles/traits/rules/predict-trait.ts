import { type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { TargetParameters } from "@/lib/profiles/target/schema";

/** What the features say of a trait. */
export function predictTrait({ effects }: TargetParameters, codes: ArrayLike<number>): number {
  return Object.entries(effects).reduce(
    (sum, [key, levels]) => sum + (levels[codes[featureAt(key as FeatureKey)]!] ?? 0),
    0,
  );
}
