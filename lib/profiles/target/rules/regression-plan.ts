import type { FeatureKey } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import type { TargetEffects } from "@/lib/profiles/target/rules/target-log-odds";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import type { GroupEffects } from "@/lib/stats/fit-hierarchical-logistic";
import type { FitWarning } from "@/lib/stats/types";

/** Precision of the prior on each effect; on log-odds a standard deviation of 2: rare levels stay near the base. */
export const RIDGE = 0.25;

/** Rows over which the parameters' share of an elector's uncertainty is averaged. */
const SAMPLE = 500;

export interface RegressionPlan {
  features: readonly FeatureKey[];
  /** What predicts, in terms of features, where it is more than their sum. */
  formula?: string;
  vocabulary: Vocabulary;
  places: Places;
}

export interface FittedTarget {
  effects: TargetEffects;
  /** Standard error of a row's log-odds that the parameters leave, on average over a sample of the rows. */
  parameterSd: () => number;
  warnings: FitWarning[];
}

/** The groupings that every target has, so that small places lean on large ones. */
export const placeGroups = (rows: TargetRows, { wardIds, districtIds }: Places) => [
  { name: "ward", count: wardIds.length, codes: rows.wards },
  { name: "district", count: districtIds.length, codes: rows.districts },
];

export function describePlaces(wards: GroupEffects, districts: GroupEffects, places: Places) {
  return {
    wards: { sd: wards.sd, ids: [...places.wardIds], effects: [...wards.effects] },
    districts: { sd: districts.sd, ids: [...places.districtIds], effects: [...districts.effects] },
  };
}

/** Root mean of the variances of a sample of rows. */
export function averageSd(rowCount: number, varianceOf: (row: number) => number): number {
  const step = Math.max(1, Math.floor(rowCount / SAMPLE));
  let sum = 0;
  let count = 0;
  for (let row = 0; row < rowCount; row += step) {
    sum += varianceOf(row);
    count += 1;
  }
  return Math.sqrt(sum / count);
}
