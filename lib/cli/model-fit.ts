import type { Command } from "commander";
import { z } from "zod";
import { describeFit } from "@/lib/cli/describe-fit";
import {
  addModelOptions,
  modelOptions,
  readTableOf,
  regressionRequest,
  withFormulaFaults,
  writeJson,
} from "@/lib/cli/model-options";
import { printResult } from "@/lib/cli/output";
import { fitRegression } from "@/lib/models/rules/fit-regression";

const EXAMPLES = `
Examples:
  hustings model fit --data beps.csv --family multinomial --formula 'vote ~ age + gender + Europe * political.knowledge' --json
  hustings model fit --data contraception.csv --family binomial --exact --formula 'use ~ urban + age + livch + (1 | district)'
  hustings model fit --data polls.csv --family binomial --formula 'cbind(yes, n - yes) ~ region' --out fit.json

Terms are named as R names them. Rows with a missing value are dropped and counted. The JSON that is printed, or
written with --out, is what model predict, evaluate and poststratify read.`;

const fitOptions = modelOptions.extend({ out: z.string().optional() });

export function addModelFit(model: Command): void {
  addModelOptions(model.command("fit").description("fit a formula to a CSV; needs no database"))
    .option("--out <file>", "write the fit as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (raw: unknown) => {
      const options = fitOptions.parse(raw);
      const request = regressionRequest(options);
      const table = await readTableOf(options.data);
      const fit = withFormulaFaults(() => fitRegression(request, table));
      if (options.out) writeJson(options.out, fit);
      printResult(options.json, fit, describeFit(fit));
    });
}
