import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataTable } from "@/lib/formula/types";
import { nullable } from "@/lib/models/rules/plain-numbers";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import type { RegressionFit } from "@/lib/models/types";

export interface Poststratified {
  /** Mean prediction of each area's cells, weighted by how many people are in them. */
  areas: Record<string, number | null> | Record<string, Record<string, number | null>>;
  /** Cells that could not be predicted and counted for nothing. */
  leftOut: number;
}

/** Poststratification: a model's predictions for every cell of a frame, averaged over each area by the cells' sizes. */
export function poststratify(
  fit: RegressionFit,
  frame: DataTable,
  { weight, by }: { weight: string; by: string },
): Poststratified {
  const sizes = frame.columns.get(weight);
  if (sizes?.kind !== "numeric")
    throw new FormulaFault(`The frame has no column of numbers called ${weight}.`);
  if (sizes.values.some((size) => size < 0)) throw new FormulaFault(`${weight} has a negative number.`);
  const area = frame.columns.get(by);
  if (!area) throw new FormulaFault(`The frame has no column called ${by}.`);
  const { levels, codes } = toFactor(area);
  const predictions = predictRegression(fit, frame);

  const meansOf = (values: Float64Array) => {
    const sums = new Float64Array(levels.length);
    const totals = new Float64Array(levels.length);
    for (let cell = 0; cell < frame.rows; cell++) {
      const code = codes[cell]!;
      const size = sizes.values[cell]!;
      if (code < 0 || !(size > 0) || Number.isNaN(values[cell]!)) continue;
      sums[code]! += size * values[cell]!;
      totals[code]! += size;
    }
    return levels.map((_, code) => nullable(sums[code]! / totals[code]!));
  };
  const first = predictions.kind === "single" ? predictions.values : predictions.classes[0]!.values;
  const leftOut = first.filter((value, cell) => Number.isNaN(value) && sizes.values[cell]! > 0).length;
  if (predictions.kind === "single") {
    const means = meansOf(first);
    return { areas: Object.fromEntries(levels.map((level, code) => [level, means[code]!])), leftOut };
  }
  const byClass = predictions.classes.map(({ name, values }) => ({ name, means: meansOf(values) }));
  return {
    areas: Object.fromEntries(
      levels.map((level, code) => [
        level,
        Object.fromEntries(byClass.map(({ name, means }) => [name, means[code]!])),
      ]),
    ),
    leftOut,
  };
}
