import { evaluateExpression } from "@/lib/formula/rules/evaluate-expression";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { parseFormula } from "@/lib/formula/rules/parse-formula";
import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataTable, Value } from "@/lib/formula/types";
import type { Folds } from "@/lib/models/rules/assign-folds";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import { judgeClasses } from "@/lib/models/rules/judge-classes";
import { judgeNumbers } from "@/lib/models/rules/judge-numbers";
import { judgePredictions } from "@/lib/models/rules/judge-predictions";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import { readBinomialOutcome } from "@/lib/models/rules/read-outcome";
import { takeTableRows } from "@/lib/models/rules/take-table-rows";
import type { Predictions, RegressionRequest } from "@/lib/models/types";
import type { FitWarning } from "@/lib/stats/types";

export type FoldWarning = FitWarning & { fold?: string };

/** Predictions of each fold by a fit to the others; NaN for rows in no fold. */
export function crossValidate(request: RegressionRequest, table: DataTable, folds: Folds) {
  const warnings: FoldWarning[] = [];
  const merged = new Map<string, Float64Array>();
  folds.names.forEach((fold, code) => {
    const training = takeTableRows(table, (row) => folds.codes[row] !== code);
    const trained = fitRegression(request, training);
    warnings.push(...trained.warnings.map((warning) => ({ ...warning, fold })));
    const predictions = predictRegression(trained, table);
    const parts =
      predictions.kind === "single" ? [{ name: "", values: predictions.values }] : predictions.classes;
    for (const { name, values } of parts) {
      const all = merged.get(name) ?? new Float64Array(table.rows).fill(Number.NaN);
      merged.set(name, all);
      for (let row = 0; row < table.rows; row++) if (folds.codes[row] === code) all[row] = values[row]!;
    }
    // A class that the other folds do not have cannot be foreseen: its probability is 0, not unknown.
    for (const [name, all] of merged) {
      if (parts.some((part) => part.name === name)) continue;
      for (let row = 0; row < table.rows; row++) if (folds.codes[row] === code) all[row] = 0;
    }
  });
  const classes = [...merged].map(([name, values]) => ({ name, values }));
  const predictions: Predictions =
    request.family === "multinomial"
      ? { kind: "classes", classes: fillAbsent(classes) }
      : { kind: "single", values: classes[0]!.values };
  return { predictions, warnings };
}

/** A class that joined later has no value in the folds before: 0 there, wherever the others have one. */
function fillAbsent(classes: { name: string; values: Float64Array }[]) {
  const known = classes.reduce<Uint8Array>(
    (marks, { values }) => marks.map((mark, row) => mark | +!Number.isNaN(values[row]!)),
    new Uint8Array(classes[0]!.values.length),
  );
  return classes.map(({ name, values }) => ({
    name,
    values: values.map((value, row) => (Number.isNaN(value) && known[row] === 1 ? 0 : value)),
  }));
}

/** Measures predictions against what the table says happened. Rows without either are counted and left out. */
export function evaluatePredictions(request: RegressionRequest, table: DataTable, predictions: Predictions) {
  const { response } = parseFormula(request.formula, () => []);
  if (!response) throw new FormulaFault("The formula has no outcome.");
  const value = evaluateExpression(response.expression, { table, learnt: {} });
  const weightColumn = request.weights === undefined ? undefined : table.columns.get(request.weights);
  const weights = weightColumn?.kind === "numeric" ? weightColumn.values : null;
  const known = (row: number) => !isMissing(value, row) && !(weights && !(weights[row]! > 0));
  if (predictions.kind === "classes") return evaluateClasses(value, predictions.classes, known, weights);

  const rows = [...predictions.values.keys()].filter(
    (row) => known(row) && Number.isFinite(predictions.values[row]),
  );
  const unpredicted = [...predictions.values.keys()].filter(known).length - rows.length;
  const pick = (values: ArrayLike<number>) => Float64Array.from(rows, (row) => values[row]!);
  const chosen = weights ? pick(weights) : undefined;
  if (request.family === "gaussian") {
    if (value.kind === "matrix" || value.kind === "factor")
      throw new FormulaFault(`${response.label} holds no numbers.`);
    return {
      n: rows.length,
      unpredicted,
      ...judgeNumbers(pick(predictions.values), pick(value.values), chosen),
    };
  }
  const { outcome, cases } = readBinomialOutcome(value, response.label);
  return {
    n: rows.length,
    unpredicted,
    ...judgePredictions(countCases(pick(predictions.values), pick(outcome), cases && pick(cases), chosen)),
  };
}

/** Rows of several cases, or of a share, become two: those with the outcome and those without. */
function countCases(
  predictions: Float64Array,
  outcome: Float64Array,
  cases: Float64Array | null,
  weights: Float64Array | undefined,
) {
  if (!cases && outcome.every((y) => y === 0 || y === 1)) {
    return { predictions, outcomes: Uint8Array.from(outcome), ...(weights && { weights }) };
  }
  const weightOf = (row: number) => (cases?.[row] ?? 1) * (weights?.[row] ?? 1);
  return {
    predictions: Float64Array.from([...predictions, ...predictions]),
    outcomes: Uint8Array.from({ length: 2 * outcome.length }, (_, i) => +(i < outcome.length)),
    weights: Float64Array.from([
      ...outcome.map((y, row) => y * weightOf(row)),
      ...outcome.map((y, row) => (1 - y) * weightOf(row)),
    ]),
  };
}

function evaluateClasses(
  value: Value,
  classes: { name: string; values: Float64Array }[],
  known: (row: number) => boolean,
  weights: Float64Array | null,
) {
  if (value.kind === "matrix") throw new FormulaFault("The family multinomial needs one column of classes.");
  const { levels, codes } = toFactor(value);
  const rows = [...codes.keys()].filter((row) => known(row) && Number.isFinite(classes[0]!.values[row]!));
  const all = levels.map((name) => {
    const values = classes.find((one) => one.name === name)?.values;
    return { name, values: Float64Array.from(rows, (row) => values?.[row] ?? 0) };
  });
  return {
    n: rows.length,
    unpredicted: [...codes.keys()].filter(known).length - rows.length,
    ...judgeClasses({
      classes: all,
      outcomes: Int32Array.from(rows, (row) => codes[row]!),
      ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]!) }),
    }),
  };
}

function isMissing(value: Value, row: number): boolean {
  if (value.kind === "factor") return value.codes[row]! < 0;
  if (value.kind === "matrix") return value.columns.some(({ values }) => !Number.isFinite(values[row]!));
  return !Number.isFinite(value.values[row]!);
}
