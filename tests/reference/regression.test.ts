import { describe, expect, it } from "vitest";
import { DataColumnReader } from "@/lib/formula/rules/read-data-columns";
import { fitRegression } from "@/lib/models/rules/fit-regression";
import type { RegressionRequest } from "@/lib/models/types";
import { expectClose } from "./expect-close";
import { readAnswers, readTable } from "./read-reference";

interface Answer {
  formula: string;
  weights: string | null;
  terms: string[];
  n: number;
  coefficients: number[];
  standardErrors: number[];
  logLikelihood: number;
  deviance: number;
  aic: number;
}
interface MixedAnswer extends Omit<Answer, "weights" | "deviance"> {
  groups: Record<string, { sd: number; levels: string[]; effects: number[] }>;
  sigma: number | null;
}
interface Answers {
  binomial: Answer[];
  probit: Answer[];
  gaussian: Answer[];
  multinomial: (Omit<Answer, "coefficients" | "standardErrors"> & {
    classes: string[];
    coefficients: number[][];
    standardErrors: number[][];
  })[];
  hierarchical: Record<"logit" | "probit" | "nested" | "linear" | "weighted", MixedAnswer>;
  ridge: { binomial: number[] };
}

const answers = readAnswers<Answers>("regression.json");
const cells = readTable("regression.csv");
const header = Object.keys(cells[0]!);
const reader = new DataColumnReader(header);
for (const row of cells) reader.addRow(header.map((name) => row[name]!));
const table = reader.table();
const numbersOf = (record: Record<string, unknown>) => Object.values(record).map(Number);

function fitSingle(request: RegressionRequest) {
  const fit = fitRegression(request, table);
  if (fit.family === "multinomial") throw new Error("one linear predictor was expected");
  return fit;
}

describe("regressions by formula, against R", () => {
  const single = (["binomial", "probit", "gaussian"] as const).flatMap((family) =>
    answers[family].map((answer) => [family, answer.formula, answer] as const),
  );
  it.each(single)("%s: %s", (family, formula, answer) => {
    const fit = fitSingle({ family, formula, weights: answer.weights ?? undefined });
    expect(fit.converged).toBe(true);
    expect([fit.n, fit.dropped]).toEqual([answer.n, cells.length - answer.n]);
    expect(Object.keys(fit.coefficients)).toEqual(answer.terms);
    expectClose(numbersOf(fit.coefficients), answer.coefficients, 1e-6);
    expectClose(numbersOf(fit.standardErrors), answer.standardErrors, 1e-6);
    // R rounds weights that are no counts before it takes the likelihood.
    const whole = answer.weights !== "w" || family === "gaussian";
    expectClose([fit.deviance!], [answer.deviance], 1e-7);
    if (whole) expectClose([fit.logLikelihood!, fit.aic!], [answer.logLikelihood, answer.aic], 1e-7);
  });

  it.each(answers.multinomial.map((answer) => [answer.formula, answer] as const))(
    "multinomial: %s",
    (formula, answer) => {
      const fit = fitRegression(
        { family: "multinomial", formula, weights: answer.weights ?? undefined },
        table,
      );
      if (fit.family !== "multinomial") throw new Error("classes were expected");
      expect(fit.classes).toEqual(answer.classes);
      answer.classes.slice(1).forEach((name, k) => {
        expect(Object.keys(fit.coefficients[name]!)).toEqual(answer.terms);
        expectClose(numbersOf(fit.coefficients[name]!), answer.coefficients[k]!, 1e-6);
        expectClose(numbersOf(fit.standardErrors[name]!), answer.standardErrors[k]!, 1e-6);
      });
      expectClose(
        [fit.logLikelihood!, fit.deviance!, fit.aic!],
        [answer.logLikelihood, answer.deviance, answer.aic],
        1e-8,
      );
    },
  );

  it.each([
    ["logit", "binomial"],
    ["probit", "probit"],
    ["nested", "binomial"],
    ["linear", "gaussian"],
    ["weighted", "gaussian"],
  ] as const)("hierarchical: %s", (name, family) => {
    const answer = answers.hierarchical[name];
    const weights = name === "weighted" ? "w" : undefined;
    const fit = fitSingle({ family, formula: answer.formula, weights, exact: true });
    expect(fit.converged).toBe(true);
    expect(Object.keys(fit.coefficients)).toEqual(answer.terms);
    expect(fit.n).toBe(answer.n);
    expectClose(numbersOf(fit.coefficients), answer.coefficients, 1e-3);
    expectClose(numbersOf(fit.standardErrors), answer.standardErrors, 5e-3);
    expect(Math.abs(fit.logLikelihood! - answer.logLikelihood)).toBeLessThan(5e-4);
    expect(Math.abs(fit.aic! - answer.aic)).toBeLessThan(1e-3);
    if (answer.sigma !== null) expectClose([fit.sigma!], [answer.sigma], 1e-4);
    for (const [group, { sd, levels, effects }] of Object.entries(answer.groups)) {
      const ours = fit.groups[group]!;
      expect(Math.abs(ours.sd - sd)).toBeLessThan(1e-3);
      levels.forEach((level, i) => {
        expect(Math.abs(ours.effects[level]! - effects[i]!), `${group} ${level}`).toBeLessThan(1e-3);
      });
    }
  });

  it("shrinks as glmnet with the same penalty", () => {
    const fit = fitSingle({ family: "binomial", formula: "voted ~ age + urban + tenure + member", ridge: 5 });
    expectClose(numbersOf(fit.coefficients), answers.ridge.binomial, 1e-5);
  });
});
