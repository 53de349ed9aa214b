import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import {
  averageSd,
  describePlaces,
  type FittedTarget,
  placeGroups,
  type RegressionPlan,
  RIDGE,
} from "@/lib/profiles/target/rules/regression-plan";
import type { TargetRows } from "@/lib/profiles/target/types";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { linearPredictorVariance } from "@/lib/stats/linear-predictor-variance";

/** `outcome ~ features + (1 | ward) + (1 | district)`, all features categorical. */
export function estimateFeatures(
  rows: TargetRows,
  outcome: Uint8Array,
  weights: Float64Array,
  { features, vocabulary, places }: RegressionPlan,
): FittedTarget {
  const factors = features.map((key) => ({
    name: key,
    levels: FEATURES[featureAt(key)]!.levels(vocabulary),
    codes: rows.features[featureAt(key)]!,
  }));
  const groups = placeGroups(rows, places);
  const fit = fitHierarchicalLogistic({
    outcome,
    weights,
    ridge: RIDGE,
    method: "fast",
    numeric: [],
    factors,
    groups,
  });
  const estimates = new Map(fit.coefficients.map(({ term, estimate }) => [term, estimate]));
  const positions = new Map(fit.coefficients.map(({ term }, index) => [term, index]));
  const [wards, districts] = fit.groups;
  return {
    warnings: fit.warnings,
    effects: {
      intercept: estimates.get("(Intercept)")!,
      effects: Object.fromEntries(
        factors.map(({ name, levels }) => [
          name,
          levels.map((level, index) => (index === 0 ? 0 : estimates.get(name + level)!)),
        ]),
      ),
      ...describePlaces(wards!, districts!, places),
    },
    parameterSd: () => {
      const variance = linearPredictorVariance(fit.posterior);
      return averageSd(rows.wards.length, (row) => {
        const terms = [0];
        for (const { name, levels, codes } of factors)
          if (codes[row]! > 0) terms.push(positions.get(name + levels[codes[row]!])!);
        return variance({
          terms,
          values: terms.map(() => 1),
          levels: groups.map(({ codes }) => codes[row]!),
        });
      });
    },
  };
}
