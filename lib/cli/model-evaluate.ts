import type { Command } from "commander";
import { z } from "zod";
import {
  addModelOptions,
  modelOptions,
  readTableOf,
  regressionRequest,
  withFormulaFaults,
} from "@/lib/cli/model-options";
import { readFit } from "@/lib/cli/model-predict";
import { printResult } from "@/lib/cli/output";
import { assignFolds, type FoldRule } from "@/lib/models/rules/assign-folds";
import { crossValidate, evaluatePredictions } from "@/lib/models/rules/evaluate-regression";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import { badInput } from "@/lib/platform/errors";

const EXAMPLES = `
Examples:
  hustings model evaluate --data survey.csv --family binomial --formula 'I(vote == "Green") ~ age + region' --folds 5 --json
  hustings model evaluate --data survey.csv --family binomial --formula 'voted ~ age' --folds 10 --group-by household
  hustings model evaluate --data survey.csv --family multinomial --formula 'vote ~ age' --fold-column wave
  hustings model evaluate --data held-out.csv --fit fit.json

Without folds and without --fit, the model is measured on the rows that it was fitted to.`;

const evaluateOptions = modelOptions.partial({ family: true }).extend({
  fit: z.string().optional(),
  folds: z.coerce.number().int().min(2).optional(),
  foldColumn: z.string().optional(),
  groupBy: z.string().optional(),
});
type EvaluateOptions = z.infer<typeof evaluateOptions>;

export function addModelEvaluate(model: Command): void {
  addModelOptions(
    model
      .command("evaluate")
      .description("AUC, Brier, log loss, accuracy and calibration, by cross-validation or on a file"),
    { familyRequired: false },
  )
    .option("--fit <file>", "measure this fit instead of making one")
    .option("--folds <n>", "cross-validate: rows go to n folds in turn, in the order of the file")
    .option("--fold-column <column>", "cross-validate: each value of the column is a fold")
    .option("--group-by <column>", "with --folds: rows with the same value stay together")
    .addHelpText("after", EXAMPLES)
    .action(async (raw: unknown) => {
      const options = evaluateOptions.parse(raw);
      const table = await readTableOf(options.data);
      const result = withFormulaFaults(() => evaluate(options, table));
      printResult(options.json, result, JSON.stringify(result, null, 2));
    });
}

function evaluate(options: EvaluateOptions, table: Awaited<ReturnType<typeof readTableOf>>) {
  if (options.fit) {
    const fit = readFit(options.fit);
    const request = { formula: fit.formula, family: fit.family, weights: options.weights };
    return evaluatePredictions(request, table, predictRegression(fit, table));
  }
  const { family } = options;
  if (!family) throw badInput("Give --family, or --fit with a model that is fitted already.");
  const request = regressionRequest({ ...options, family });
  const rule = foldRule(options);
  if (rule === null) {
    const fit = fitRegression(request, table);
    const measured = evaluatePredictions(request, table, predictRegression(fit, table));
    return { ...measured, folds: 0, warnings: fit.warnings };
  }
  const folds = assignFolds(rule, table);
  const { predictions, warnings } = crossValidate(request, table, folds);
  return { ...evaluatePredictions(request, table, predictions), folds: folds.names.length, warnings };
}

function foldRule({ folds, foldColumn, groupBy }: EvaluateOptions): FoldRule | null {
  if (foldColumn !== undefined) return { by: "column", column: foldColumn };
  if (groupBy !== undefined) return { by: "groups", column: groupBy, folds: folds ?? 5 };
  return folds === undefined ? null : { by: "rows", folds };
}
