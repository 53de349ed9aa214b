import { describe, expect, it } from "vitest";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { expectClose } from "./expect-close";
import { factor, flags, grouping, numbers, readAnswers, readTable } from "./read-reference";

interface Answer {
  terms: string[];
  coefficients: number[];
  standardErrors: number[];
  hessianStandardErrors: number[];
  groups: Record<string, { sd: number; effects: number[]; conditionalVariances: number[] }>;
  logLikelihood: number;
  aic: number;
}

const table = readTable("hierarchical-logistic.csv");
const answers = readAnswers<Record<"single" | "nested" | "crossed" | "crossedFast", Answer>>(
  "hierarchical-logistic.json",
);
const columns = {
  outcome: flags(table, "voted"),
  numeric: [{ name: "months", values: numbers(table, "months") }],
  factors: [factor(table, "band", ["under35", "middle", "over65"]), factor(table, "post", ["N", "Y"])],
};
const ward = grouping(table, "ward", 8);
const district = grouping(table, "district", 40);
const poll = grouping(table, "poll", 6);

describe("hierarchical logistic regression against R's lme4", () => {
  it.each([
    ["single", [district]],
    ["nested", [ward, district]],
    ["crossed", [ward, district, poll]],
  ] as const)("reaches glmer's Laplace optimum by the exact method (%s)", (name, groups) => {
    const expected = answers[name];
    const fit = fitHierarchicalLogistic({ ...columns, groups: [...groups], method: "exact" });
    expect(fit.converged).toBe(true);
    expect(fit.coefficients.map((c) => c.term)).toEqual(expected.terms);
    expectClose([fit.logLikelihood, fit.aic], [expected.logLikelihood, expected.aic], 1e-7);
    expectClose(
      fit.coefficients.map((c) => c.estimate),
      expected.coefficients,
      1e-3,
    );
    expectClose(
      fit.coefficients.map((c) => c.standardError),
      expected.hessianStandardErrors,
      0.01,
    );
    for (const group of fit.groups) {
      const theirs = expected.groups[group.name]!;
      expectClose([group.sd], [theirs.sd], 1e-3);
      expect(
        Math.max(...theirs.effects.map((effect, i) => Math.abs(effect - group.effects[i]!))),
      ).toBeLessThan(5e-4);
      expectClose(group.conditionalVariances, theirs.conditionalVariances, 2e-3);
    }
  });

  it("comes near glmer(nAGQ = 0) by the fast method", () => {
    const expected = answers.crossedFast;
    const fit = fitHierarchicalLogistic({ ...columns, groups: [ward, district, poll], method: "fast" });
    expect(fit.converged).toBe(true);
    expect(fit.logLikelihood).toBeLessThanOrEqual(expected.logLikelihood + 1e-4);
    expect(fit.logLikelihood).toBeGreaterThan(expected.logLikelihood - 0.1);
    expectClose(
      fit.coefficients.map((c) => c.estimate),
      expected.coefficients,
      0.02,
    );
    expectClose(
      fit.coefficients.map((c) => c.standardError),
      expected.standardErrors,
      0.03,
    );
    for (const group of fit.groups) expectClose([group.sd], [expected.groups[group.name]!.sd], 0.06);
  });
});
