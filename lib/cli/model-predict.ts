import { readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { z } from "zod";
import { readTableOf, withFormulaFaults } from "@/lib/cli/model-options";
import { printResult } from "@/lib/cli/output";
import { requireFile } from "@/lib/cli/require-file";
import type { DataTable } from "@/lib/formula/types";
import { nullable } from "@/lib/models/rules/plain-numbers";
import { poststratify } from "@/lib/models/rules/poststratify";
import { predictRegression } from "@/lib/models/rules/predict-regression";
import { scorePersons } from "@/lib/models/rules/score-persons";
import { itemFit, regressionFit } from "@/lib/models/schema";
import type { ItemFit, Predictions, RegressionFit } from "@/lib/models/types";
import { badInput } from "@/lib/platform/errors";

const predictOptions = z.object({
  fit: z.string(),
  data: z.string(),
  out: z.string().optional(),
  json: z.boolean().default(false),
});
const poststratifyOptions = z.object({
  fit: z.string(),
  frame: z.string(),
  weight: z.string(),
  by: z.string(),
  json: z.boolean().default(false),
});

/** A fit as `model fit` wrote it. Throws BAD_INPUT for anything else. */
export function readFit(path: string): RegressionFit {
  const fit = readAnyFit(path);
  if ("items" in fit) throw badInput(`${path} holds fitted items; this needs a fitted formula.`);
  return fit;
}

function readAnyFit(path: string): RegressionFit | ItemFit {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(requireFile(path), "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw badInput(`${path} is no JSON. Give the file that model fit --out wrote.`);
  }
  const parsed = z.union([regressionFit, itemFit]).safeParse(json);
  if (parsed.success) return parsed.data;
  throw badInput(
    `${path} is not what model fit --out wrote: ${parsed.error.issues[0]?.path.join(".")} does not fit.`,
  );
}

export function addModelPredict(model: Command): void {
  model
    .command("predict")
    .description("probabilities (gaussian: means) for the rows of a CSV")
    .requiredOption("--fit <file>", "what model fit --out wrote")
    .requiredOption("--data <file>", "CSV with the columns of the formula")
    .option("--out <file>", "write a CSV, one line a row, empty where a row could not be predicted")
    .option("--json", "print one JSON object")
    .addHelpText(
      "after",
      "\nExample:\n  hustings model predict --fit fit.json --data new.csv --out predictions.csv",
    )
    .action(async (raw: unknown) => {
      const options = predictOptions.parse(raw);
      const fit = readAnyFit(options.fit);
      const table = await readTableOf(options.data);
      if ("items" in fit) return printScores(fit, table, options);
      const predictions = withFormulaFaults(() => predictRegression(fit, table));
      if (options.out) writeFileSync(options.out, asCsv(predictions));
      const plain = asPlain(predictions);
      const missing = plain.filter((row) => row === null).length;
      const result = { n: plain.length, missing, predictions: plain };
      const where = options.out ? ` Written to ${options.out}.` : "";
      printResult(
        options.json,
        result,
        `${plain.length - missing} rows predicted, ${missing} not (a value missing, or a level unknown).${where}`,
      );
    });
  model
    .command("poststratify")
    .description("a model's mean by area, over the cells of a population frame")
    .requiredOption("--fit <file>", "what model fit --out wrote")
    .requiredOption(
      "--frame <file>",
      "CSV of cells: the columns of the formula, how many people, and the area",
    )
    .requiredOption("--weight <column>", "how many people each cell has")
    .requiredOption("--by <column>", "the area")
    .option("--json", "print one JSON object")
    .addHelpText(
      "after",
      "\nExample:\n  hustings model poststratify --fit fit.json --frame cells.csv --weight n --by area --json",
    )
    .action(async (raw: unknown) => {
      const options = poststratifyOptions.parse(raw);
      const fit = readFit(options.fit);
      const frame = await readTableOf(options.frame);
      const result = withFormulaFaults(() => poststratify(fit, frame, options));
      const lines = Object.entries(result.areas).map(
        ([area, estimate]) => `${area}  ${JSON.stringify(estimate)}`,
      );
      if (result.leftOut > 0) lines.push(`${result.leftOut} cells could not be predicted and were left out.`);
      printResult(options.json, { ...result }, lines.join("\n"));
    });
}

function printScores(fit: ItemFit, table: DataTable, options: z.infer<typeof predictOptions>): void {
  const persons = withFormulaFaults(() => scorePersons(fit, table));
  const lines = persons.map((person) => (person ? `${person.score},${person.standardError}` : ","));
  if (options.out) writeFileSync(options.out, `${["score,standardError", ...lines].join("\n")}\n`);
  const missing = persons.filter((person) => person === null).length;
  printResult(
    options.json,
    { n: persons.length, missing, persons },
    `${persons.length - missing} persons scored, ${missing} without an answer.`,
  );
}

function asPlain(predictions: Predictions): (number | null | Record<string, number>)[] {
  if (predictions.kind === "single") return Array.from(predictions.values, nullable);
  const { classes } = predictions;
  return Array.from(classes[0]?.values ?? [], (first, row) =>
    Number.isNaN(first) ? null : Object.fromEntries(classes.map(({ name, values }) => [name, values[row]!])),
  );
}

function asCsv(predictions: Predictions): string {
  const columns =
    predictions.kind === "single"
      ? [{ name: "prediction", values: predictions.values }]
      : predictions.classes;
  const quoted = (name: string) => (/[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);
  const lines = [columns.map(({ name }) => quoted(name)).join(",")];
  const rows = columns[0]?.values.length ?? 0;
  for (let row = 0; row < rows; row++) {
    lines.push(columns.map(({ values }) => nullable(values[row]!) ?? "").join(","));
  }
  return `${lines.join("\n")}\n`;
}
