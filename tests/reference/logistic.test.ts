import { describe, expect, it } from "vitest";
import { fitLogistic } from "@/lib/stats/fit-logistic";
import { expectClose } from "./expect-close";
import { factor, flags, numbers, readAnswers, readTable } from "./read-reference";

interface Answer {
  terms: string[];
  coefficients: number[];
  standardErrors: number[];
  covariance: number[][];
  logLikelihood: number;
  deviance: number;
  aic: number;
}

const table = readTable("logistic.csv");
const answers = readAnswers<{ plain: Answer; weighted: Answer; ridge: Answer }>("logistic.json");
const input = {
  outcome: flags(table, "voted"),
  numeric: ["age", "months"].map((name) => ({ name, values: numbers(table, name) })),
  factors: [factor(table, "band", ["under35", "middle", "over65"]), factor(table, "post", ["N", "Y"])],
};

describe("logistic regression against R's glm", () => {
  it.each([
    ["plain", input],
    ["weighted", { ...input, weights: numbers(table, "cases"), offset: numbers(table, "offset") }],
  ] as const)("gives the same estimates, covariance and fit (%s)", (name, given) => {
    const expected = answers[name];
    const fit = fitLogistic(given);
    expect(fit.converged).toBe(true);
    expect(fit.warnings).toEqual([]);
    expect(fit.coefficients.map((c) => c.term)).toEqual(expected.terms);
    expectClose(
      fit.coefficients.map((c) => c.estimate),
      expected.coefficients,
      1e-7,
    );
    expectClose(
      fit.coefficients.map((c) => c.standardError),
      expected.standardErrors,
      1e-6,
    );
    expectClose(fit.covariance, expected.covariance.flat(), 1e-5);
    expectClose(
      [fit.logLikelihood, fit.deviance, fit.aic],
      [expected.logLikelihood, expected.deviance, expected.aic],
      1e-10,
    );
  });

  it("penalises on the scale of the columns as given", () => {
    const fit = fitLogistic({ ...input, ridge: 2 });
    expectClose(
      fit.coefficients.map((c) => c.estimate),
      answers.ridge.coefficients,
      1e-7,
    );
    expectClose(
      fit.coefficients.map((c) => c.standardError),
      answers.ridge.standardErrors,
      1e-6,
    );
  });
});
