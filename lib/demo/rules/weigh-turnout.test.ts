import { describe, expect, it } from "vitest";
import { ageEffect, logistic, solveIntercept } from "./weigh-turnout";

describe("solveIntercept", () => {
  it("finds the intercept that gives the wanted mean", () => {
    const offsets = Float64Array.from({ length: 1000 }, (_, i) => (i - 500) / 120);
    for (const target of [0.03, 0.21, 0.5, 0.93]) {
      const intercept = solveIntercept(offsets, offsets.length, target);
      const mean = offsets.reduce((sum, offset) => sum + logistic(intercept + offset), 0) / offsets.length;
      expect(mean).toBeCloseTo(target, 6);
    }
  });

  it("is the log-odds of the target where there is nobody", () => {
    expect(logistic(solveIntercept(new Float64Array(0), 0, 0.3))).toBeCloseTo(0.3, 9);
  });
});

describe("ageEffect", () => {
  it("rises from the twenties to seventy and falls in great age", () => {
    expect(ageEffect(25)).toBeLessThan(ageEffect(45));
    expect(ageEffect(45)).toBeLessThan(ageEffect(70));
    expect(ageEffect(95)).toBeLessThan(ageEffect(80));
  });
});
