import { type BuiltDesign, buildDesign } from "@/lib/formula/rules/build-design";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { parseFormula } from "@/lib/formula/rules/parse-formula";
import type { DataTable, Formula } from "@/lib/formula/types";
import { fitClasses } from "@/lib/models/rules/fit-classes";
import { fitSingle } from "@/lib/models/rules/fit-single";
import { FIT_VERSION } from "@/lib/models/schema";
import type { RegressionFit, RegressionRequest } from "@/lib/models/types";
import type { FitWarning } from "@/lib/stats/types";

/** Fits a formula to a table. Throws FormulaFault, naming the column, where the two do not fit. */
export function fitRegression(request: RegressionRequest, table: DataTable): RegressionFit {
  const { weights: weightColumn, base = {} } = request;
  const weightValue = weightColumn === undefined ? null : table.columns.get(weightColumn);
  if (weightValue === undefined) throw new FormulaFault(`There is no column ${weightColumn} of weights.`);
  if (weightValue && weightValue.kind !== "numeric")
    throw new FormulaFault(`The weights in ${weightColumn} are no numbers.`);
  const formula = parseFormula(request.formula, (used) =>
    [...table.columns.keys()].filter((name) => !used.includes(name) && name !== weightColumn),
  );
  requireBases(base, table);
  const required = weightValue ? [{ label: weightColumn ?? "", value: weightValue }] : [];
  const built = buildDesign(formula, table, { base, required });
  const weights = weightValue ? Float64Array.from(built.kept, (row) => weightValue.values[row]!) : null;
  if (weights?.some((weight) => weight < 0)) throw new FormulaFault(`${weightColumn} has a negative weight.`);

  const rows = { formula, built, weights, request };
  const common = {
    version: FIT_VERSION,
    formula: withoutDot(formula),
    n: built.kept.length,
    dropped: table.rows - built.kept.length,
    design: built.knowledge,
  } as const;
  const result =
    request.family === "multinomial"
      ? { ...common, ...fitClasses(rows) }
      : { ...common, ...fitSingle(rows, request.family) };
  return { ...result, warnings: [...nonFiniteWarnings(built), ...result.warnings] };
}

/** The formula as it can be read again without the table: a dot written out. */
function withoutDot({ text, variables }: Formula): string {
  return text.replaceAll(
    /(?<![\w.)])\.(?![\w.(])/g,
    () => `(${variables.map(({ label }) => label).join(" + ")})`,
  );
}

function requireBases(base: Record<string, string>, table: DataTable): void {
  for (const column of Object.keys(base)) {
    if (!table.columns.has(column)) throw new FormulaFault(`There is no column ${column} to give a base.`);
  }
}

function nonFiniteWarnings({ nonFinite }: BuiltDesign): FitWarning[] {
  return nonFinite.map(({ column, rows }) => ({
    code: "NON_FINITE",
    column,
    message: `${rows} rows were left out: ${column} is infinite there.`,
  }));
}
