import { buildDesign } from "@/lib/formula/rules/build-design";
import { parseFormula } from "@/lib/formula/rules/parse-formula";
import type { DataTable, Design } from "@/lib/formula/types";
import type { Predictions, RegressionFit } from "@/lib/models/types";
import { logNormalCdf } from "@/lib/stats/log-normal-cdf";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

type Groups = Record<string, { effects: Record<string, number> }>;

/**
 * What a fitted model expects of the rows of a table: probabilities, or means. A row with a missing value, or with a
 * level that the fit has not seen, is NaN; a level of a grouping that it has not seen has the effect 0. Throws
 * FormulaFault where the table lacks a column.
 */
export function predictRegression(fit: RegressionFit, table: DataTable): Predictions {
  const formula = parseFormula(fit.formula);
  const { design, kept } = buildDesign(formula, table, { known: fit.design });
  const spread = (values: Float64Array) => {
    const all = new Float64Array(table.rows).fill(Number.NaN);
    for (const [i, row] of kept.entries()) all[row] = values[i]!;
    return all;
  };
  if (fit.family !== "multinomial") {
    const eta = linearPredictorOf(design, fit.coefficients, fit.groups);
    if (fit.family === "gaussian") return { kind: "single", values: spread(eta) };
    const inverse =
      fit.family === "probit"
        ? (x: number) => Math.exp(logNormalCdf(x))
        : (x: number) => logOddsToProbability(x);
    return { kind: "single", values: spread(eta.map(inverse)) };
  }
  const etas = fit.classes.map((name, k) =>
    k === 0
      ? new Float64Array(design.rows)
      : linearPredictorOf(design, fit.coefficients[name] ?? {}, fit.groups[name] ?? {}),
  );
  const highest = Float64Array.from({ length: design.rows }, (_, row) =>
    Math.max(...etas.map((eta) => eta[row]!)),
  );
  const raised = etas.map((eta) => eta.map((x, row) => Math.exp(x - highest[row]!)));
  const totals = highest.map((_, row) => raised.reduce((sum, values) => sum + values[row]!, 0));
  return {
    kind: "classes",
    classes: fit.classes.map((name, k) => ({
      name,
      values: spread(raised[k]!.map((value, row) => value / totals[row]!)),
    })),
  };
}

function linearPredictorOf(
  design: Design,
  coefficients: Record<string, number | null>,
  groups: Groups,
): Float64Array {
  const { rows, terms, blocks, offset } = design;
  const effects = terms.map((term) => coefficients[term] ?? 0);
  const eta = offset ? offset.slice() : new Float64Array(rows);
  for (const { positions, codes, values } of blocks) {
    const own = Float64Array.from(positions, (position) => effects[position]!);
    for (let row = 0; row < rows; row++) {
      const code = codes ? codes[row]! : 0;
      if (code >= 0) eta[row]! += own[code]! * (values ? values[row]! : 1);
    }
  }
  for (const { name, levels, codes } of design.groups) {
    const own = levels.map((level) => groups[name]?.effects[level] ?? 0);
    for (let row = 0; row < rows; row++) if (codes[row]! >= 0) eta[row]! += own[codes[row]!]!;
  }
  return eta;
}
