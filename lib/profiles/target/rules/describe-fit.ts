import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import type { RegressionPlan } from "@/lib/profiles/target/rules/regress-target";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { TrainingRows } from "@/lib/profiles/target/types";
import type { Calibration } from "@/lib/stats/apply-calibration";
import type { HierarchicalLogisticFit } from "@/lib/stats/fit-hierarchical-logistic";
import { linearPredictorVariance } from "@/lib/stats/linear-predictor-variance";

/** Rows over which the parameters' share of an elector's uncertainty is averaged. */
const SAMPLE = 500;

export function describeFit(
  target: { key: string; label: string },
  fit: HierarchicalLogisticFit,
  plan: RegressionPlan,
  calibration: Calibration,
  rows: TrainingRows,
  person: Pick<TargetParameters, "person" | "informed">,
): TargetParameters {
  const estimates = new Map(fit.coefficients.map(({ term, estimate }) => [term, estimate]));
  const [wards, districts] = fit.groups;
  return {
    ...target,
    intercept: estimates.get("(Intercept)")!,
    effects: Object.fromEntries(
      plan.features.map((key) => [
        key,
        FEATURES[featureAt(key)]!.levels(plan.vocabulary).map((level, index) =>
          index === 0 ? 0 : estimates.get(key + level)!,
        ),
      ]),
    ),
    wards: { sd: wards!.sd, ids: [...plan.places.wardIds], effects: [...wards!.effects] },
    districts: { sd: districts!.sd, ids: [...plan.places.districtIds], effects: [...districts!.effects] },
    calibration:
      calibration.kind === "logistic"
        ? { intercept: calibration.intercept, slope: calibration.slope }
        : { intercept: 0, slope: 1 },
    parameterSd: averageSd(fit, plan, rows),
    ...person,
  };
}

function averageSd(fit: HierarchicalLogisticFit, plan: RegressionPlan, rows: TrainingRows): number {
  const variance = linearPredictorVariance(fit.posterior);
  const positions = new Map(fit.coefficients.map(({ term }, index) => [term, index]));
  const step = Math.max(1, Math.floor(rows.wards.length / SAMPLE));
  let sum = 0;
  let count = 0;
  for (let row = 0; row < rows.wards.length; row += step) {
    const terms = [0];
    for (const key of plan.features) {
      const code = rows.features[featureAt(key)]![row]!;
      if (code > 0) terms.push(positions.get(key + FEATURES[featureAt(key)]!.levels(plan.vocabulary)[code])!);
    }
    sum += variance({
      terms,
      values: terms.map(() => 1),
      levels: [rows.wards[row]!, rows.districts[row]!],
    });
    count += 1;
  }
  return Math.sqrt(sum / count);
}
