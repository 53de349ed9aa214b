import { FEATURES, type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { fitHierarchicalLogistic, type HierarchicalLogisticFit } from "@/lib/stats/fit-hierarchical-logistic";
import { linearPredictor, type PredictionColumns } from "@/lib/stats/linear-predictor";

/** Precision of the prior on each effect; on log-odds a standard deviation of 2: rare levels stay near the base. */
const RIDGE = 0.25;

export interface RegressionPlan {
  features: readonly FeatureKey[];
  vocabulary: Vocabulary;
  places: Places;
}

/** `outcome ~ features + (1|ward) + (1|district)`, all features categorical. */
export function regressTarget(
  rows: TargetRows,
  outcome: Uint8Array,
  weights: Float64Array,
  plan: RegressionPlan,
): HierarchicalLogisticFit {
  const { rows: _, groups, ...columns } = regressionColumns(rows, plan);
  return fitHierarchicalLogistic({ outcome, weights, ridge: RIDGE, method: "fast", ...columns, groups });
}

/** Log-odds before calibration. */
export function predictTarget(
  fit: HierarchicalLogisticFit,
  rows: TargetRows,
  plan: RegressionPlan,
): Float64Array {
  return linearPredictor(fit.coefficients, fit.groups, regressionColumns(rows, plan));
}

export function regressionColumns(rows: TargetRows, plan: RegressionPlan) {
  const group = (name: string, count: number, codes: Int32Array) => ({ name, count, codes });
  return {
    rows: rows.wards.length,
    numeric: [],
    factors: plan.features.map((key) => ({
      name: key,
      levels: FEATURES[featureAt(key)]!.levels(plan.vocabulary),
      codes: rows.features[featureAt(key)]!,
    })),
    groups: [
      group("ward", plan.places.wardIds.length, rows.wards),
      group("district", plan.places.districtIds.length, rows.districts),
    ],
  } satisfies PredictionColumns;
}
