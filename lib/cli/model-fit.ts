import type { Command } from "commander";
import { z } from "zod";
import { describeFit } from "@/lib/cli/describe-fit";
import { describeItems } from "@/lib/cli/describe-items";
import {
  addModelOptions,
  modelOptions,
  readTableOf,
  regressionRequest,
  withFormulaFaults,
  writeJson,
} from "@/lib/cli/model-options";
import { printResult } from "@/lib/cli/output";
import { fitItems } from "@/lib/models/rules/fit-items";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import { scorePersons } from "@/lib/models/rules/score-persons";
import { itemFamily } from "@/lib/models/schema";
import type { ItemRequest } from "@/lib/models/types";

const EXAMPLES = `
Examples:
  hustings model fit --data beps.csv --family multinomial --formula 'vote ~ age + gender + Europe * political.knowledge' --json
  hustings model fit --data contraception.csv --family binomial --exact --formula 'use ~ urban + age + livch + (1 | district)'
  hustings model fit --data lsat.csv --family 2pl --items 'Item 1,Item 2,Item 3' --persons --json
  hustings model fit --data polls.csv --family binomial --formula 'cbind(yes, n - yes) ~ region' --out fit.json

Terms are named as R names them. Rows with a missing value are dropped and counted. The JSON that is printed, or
written with --out, is what model predict, evaluate and poststratify read.`;

const fitOptions = modelOptions.extend({
  out: z.string().optional(),
  items: z.string().optional(),
  levels: z.string().optional(),
  persons: z.boolean().default(false),
  commonDiscrimination: z.boolean().default(false),
});

export function addModelFit(model: Command): void {
  addModelOptions(model.command("fit").description("fit a formula to a CSV; needs no database"))
    .option("--items <a,b,c>", "families rasch, 2pl and grm: columns with the answers")
    .option("--levels <low,mid,high>", "answers from the lowest to the highest; numbers go by size")
    .option("--common-discrimination", "rasch: one discrimination for all items instead of 1")
    .option("--persons", "items: add everybody's score (EAP, and the posterior mode) with its standard error")
    .option("--out <file>", "write the fit as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (raw: unknown) => {
      const options = fitOptions.parse(raw);
      const items = itemFamily.safeParse(options.family);
      if (items.success) return fitAndPrintItems(options, items.data);
      const request = regressionRequest(options);
      const table = await readTableOf(options.data);
      const fit = withFormulaFaults(() => fitRegression(request, table));
      if (options.out) writeJson(options.out, fit);
      printResult(options.json, fit, describeFit(fit));
    });
}

async function fitAndPrintItems(
  options: z.infer<typeof fitOptions>,
  family: ItemRequest["family"],
): Promise<void> {
  const list = (text: string | undefined) => text?.split(",").map((name) => name.trim());
  const request: ItemRequest = {
    family,
    items: list(options.items) ?? [],
    levels: list(options.levels),
    weights: options.weights,
    commonDiscrimination: options.commonDiscrimination,
  };
  const table = await readTableOf(options.data);
  const fit = withFormulaFaults(() => fitItems(request, table));
  if (options.out) writeJson(options.out, fit);
  const persons = options.persons ? { persons: scorePersons(fit, table) } : {};
  printResult(options.json, { ...fit, ...persons }, describeItems(fit));
}
