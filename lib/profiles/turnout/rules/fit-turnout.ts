import type { FeatureClass } from "@/lib/profiles/turnout/features.table";
import { regressionColumns } from "@/lib/profiles/turnout/rules/regression-columns";
import type { StackedDesign } from "@/lib/profiles/turnout/rules/stack-designs";
import type { TurnoutDesign } from "@/lib/profiles/turnout/types";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { fitLogistic } from "@/lib/stats/fit-logistic";
import { linearPredictor } from "@/lib/stats/linear-predictor";
import type { LinearPredictorPosterior } from "@/lib/stats/linear-predictor-posterior";
import type { Coefficient, FitWarning } from "@/lib/stats/types";

export interface ModelSizes {
  wards: number;
  districts: number;
}

export interface TurnoutFit {
  coefficients: Coefficient[];
  groups: { name: string; sd: number; effects: Float64Array }[];
  posterior: LinearPredictorPosterior | null;
  warnings: FitWarning[];
  without: FeatureClass | undefined;
}

/** A mild prior keeps the coefficients of rare levels finite; on log-odds it is a standard deviation of 5. */
const RIDGE = 0.04;

export function fitTurnout(stacked: StackedDesign, sizes: ModelSizes, without?: FeatureClass): TurnoutFit {
  const columns = regressionColumns(stacked.design, sizes, without);
  const input = { outcome: stacked.outcomes, ridge: RIDGE, ...columns };
  if (columns.groups.length === 0) {
    const { coefficients, warnings } = fitLogistic(input);
    return { coefficients, groups: [], posterior: null, warnings, without };
  }
  const { coefficients, groups, posterior, warnings } = fitHierarchicalLogistic({ ...input, method: "fast" });
  return { coefficients, groups, posterior, warnings, without };
}

/** Log-odds of voting before calibration. */
export function predictTurnout(fit: TurnoutFit, design: TurnoutDesign, sizes: ModelSizes): Float64Array {
  const { groups, ...columns } = regressionColumns(design, sizes, fit.without);
  return linearPredictor(fit.coefficients, fit.groups, { rows: design.rows, groups, ...columns });
}
