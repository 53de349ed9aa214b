import { nullable } from "@/lib/models/rules/plain-numbers";
import { fitLinear } from "@/lib/stats/fit-linear";
import { weightedMean } from "@/lib/stats/weighted-mean";

/** How well predicted numbers met the true ones: root mean square and mean absolute error, R squared, calibration. */
export function judgeNumbers(predictions: Float64Array, outcomes: Float64Array, weights?: Float64Array) {
  const squared = weightedMean(
    predictions.map((p, row) => (outcomes[row]! - p) ** 2),
    weights,
  );
  const absolute = weightedMean(
    predictions.map((p, row) => Math.abs(outcomes[row]! - p)),
    weights,
  );
  const { mean } = weightedMean(outcomes, weights);
  const total = weightedMean(
    outcomes.map((y) => (y - mean) ** 2),
    weights,
  );
  const numeric = [{ name: "prediction", values: predictions }];
  const [intercept, slope] = fitLinear({ outcome: outcomes, numeric, factors: [], weights }).coefficients;
  return {
    rmse: nullable(Math.sqrt(squared.mean)),
    meanAbsoluteError: nullable(absolute.mean),
    rSquared: nullable(1 - squared.mean / total.mean),
    calibration: { slope: nullable(slope!.estimate), intercept: nullable(intercept!.estimate) },
    standardErrors: { meanAbsoluteError: nullable(absolute.standardError) },
  };
}
