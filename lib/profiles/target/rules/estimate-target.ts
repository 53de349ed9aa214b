import { estimateFeatures } from "@/lib/profiles/target/rules/estimate-features";
import { estimateFormula } from "@/lib/profiles/target/rules/estimate-formula";
import type { FittedTarget, RegressionPlan } from "@/lib/profiles/target/rules/regression-plan";
import type { TargetRows } from "@/lib/profiles/target/types";

/** `outcome ~ features + (1 | ward) + (1 | district)`, or a formula in the features' place. */
export function estimateTarget(
  rows: TargetRows,
  outcome: Uint8Array,
  weights: Float64Array,
  plan: RegressionPlan,
): FittedTarget {
  return plan.formula === undefined
    ? estimateFeatures(rows, outcome, weights, plan)
    : estimateFormula(rows, outcome, weights, { ...plan, formula: plan.formula });
}
