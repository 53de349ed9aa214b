import { type PreparedRegression, prepareRegression } from "./prepare-regression";
import type { GroupColumn, RegressionInput } from "./regression-columns";

export interface PreparedLinear extends PreparedRegression {
  /** Taken off the outcome before the fit, so that sums of squares keep their digits; to be added to the intercept. */
  centre: number;
  /** Rows that are used. */
  rows: number;
  sumLogWeights: number;
  /** Weighted sum of squares of the centred outcome less the offset. */
  squares: number;
  /** Whether all rows have the same outcome. */
  constant: boolean;
  /** Weighted residual sum of squares at the system's linear predictor. */
  residuals: () => number;
}

/** Prepares a linear regression: the outcome is any number. */
export function prepareLinear(
  input: RegressionInput,
  nested: GroupColumn | null,
  others: GroupColumn[],
): PreparedLinear {
  const { outcome, weights, offset } = input;
  let total = 0;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < outcome.length; row++) {
    const weight = weights?.[row] ?? 1;
    if (!Number.isFinite(outcome[row]!) || !(weight > 0)) continue;
    total += weight;
    sum += weight * outcome[row]!;
    least = Math.min(least, outcome[row]!);
    most = Math.max(most, outcome[row]!);
  }
  const centre = input.intercept !== false && total > 0 ? sum / total : 0;
  const centred = Float64Array.from(outcome, (y) => y - centre);
  const prepared = prepareRegression({ ...input, outcome: centred }, "identity", nested, others);
  const constant = !(most > least);
  if (constant) {
    const message =
      total > 0
        ? "Every row has the same outcome, so nothing can be learnt from it."
        : "There are no rows to learn from.";
    prepared.warnings.push({ code: "CONSTANT", column: "outcome", message });
  }

  const { membership } = prepared.patterns;
  const overRows = (term: (row: number, weight: number) => number) => {
    let result = 0;
    for (let row = 0; row < membership.length; row++) {
      if (membership[row]! >= 0) result += term(row, weights?.[row] ?? 1);
    }
    return result;
  };
  return {
    ...prepared,
    centre,
    constant,
    rows: overRows(() => 1),
    sumLogWeights: overRows((_, weight) => Math.log(weight)),
    squares: overRows((row, weight) => weight * (centred[row]! - (offset?.[row] ?? 0)) ** 2),
    residuals: () =>
      overRows(
        (row, weight) => weight * (centred[row]! - prepared.system.linearPredictor[membership[row]!]!) ** 2,
      ),
  };
}
