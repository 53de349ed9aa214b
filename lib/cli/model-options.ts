import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { z } from "zod";
import { requireFile } from "@/lib/cli/require-file";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { DataTable } from "@/lib/formula/types";
import { readDataTable } from "@/lib/models/data/read-data-table";
import { modelFamily, regressionFamily } from "@/lib/models/schema";
import type { RegressionRequest } from "@/lib/models/types";
import { badInput } from "@/lib/platform/errors";

const FAMILY_HELP = "binomial, probit, gaussian, multinomial; for items: rasch, 2pl, grm";

/** What `model fit` and `model evaluate` are told about the model. */
export const modelOptions = z.object({
  data: z.string(),
  formula: z.string().optional(),
  family: modelFamily,
  weights: z.string().optional(),
  ridge: z.coerce.number().min(0).optional(),
  base: z.array(z.string()).default([]),
  exact: z.boolean().default(false),
  json: z.boolean().default(false),
});

export function addModelOptions(command: Command, { familyRequired } = { familyRequired: true }): Command {
  const withFamily = familyRequired
    ? command.requiredOption("--family <family>", FAMILY_HELP)
    : command.option("--family <family>", FAMILY_HELP);
  return withFamily
    .requiredOption(
      "--data <file>",
      "CSV with a header; numbers, TRUE/FALSE and text are told apart; NA and empty are missing",
    )
    .option("--formula <formula>", "as in R: 'voted ~ age * postal + poly(months, 2) + (1 | ward)'")
    .option("--weights <column>", "column of row weights")
    .option(
      "--ridge <lambda>",
      "shrink: penalty of lambda / 2 times the sum of squared coefficients, intercept left out",
    )
    .option(
      "--base <column=level>",
      "base level of a column, once for each; otherwise the first alphabetically",
      collect,
    )
    .option(
      "--exact",
      "groupings: the full Laplace likelihood (lme4's default) instead of the fast joint mode",
    )
    .option("--json", "print one JSON object");
}

const collect = (value: string, before: string[] = []) => [...before, value];

/** The request of a regression; BAD_INPUT where an option is missing or does not fit. */
export function regressionRequest(options: z.infer<typeof modelOptions>): RegressionRequest {
  const family = regressionFamily.safeParse(options.family);
  if (!family.success)
    throw badInput(`The family ${options.family} is for items: give --items, not --formula.`);
  if (!options.formula) throw badInput("Give --formula, as in: --formula 'voted ~ age + postal'");
  const base = Object.fromEntries(
    options.base.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw badInput(`--base ${pair}: write column=level.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const { formula, weights, ridge, exact } = options;
  return { formula, family: family.data, weights, ridge, exact, base };
}

export const readTableOf = (path: string): Promise<DataTable> => readDataTable(requireFile(path));

/** Does the work; what the writer of a formula can put right becomes BAD_INPUT. */
export function withFormulaFaults<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FormulaFault) throw badInput(error.message);
    throw error;
  }
}

export function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}
