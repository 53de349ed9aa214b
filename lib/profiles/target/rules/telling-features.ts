import { type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";

/** Features that are evidence of the elector's own on a profile's targets. */
const TELLING: Record<string, readonly FeatureKey[]> = {
  support: ["answer"],
  referendum: ["answer", "issue"],
  issues: ["answer", "issue"],
  contactability: ["door", "phone"],
};

/** Places among the features of those that are evidence of the elector's own. */
export const tellingFeatures = (profile: string): number[] => (TELLING[profile] ?? []).map(featureAt);
