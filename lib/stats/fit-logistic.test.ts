import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLogistic } from "./fit-logistic";
import { logOddsToProbability } from "./log-odds-to-probability";
import { seededRandom } from "./seeded-random";

function simulate(seed: number, rows: number) {
  const random = seededRandom(seed);
  const age = Float64Array.from({ length: rows }, () => 20 + random.integer(60));
  const band = Uint8Array.from({ length: rows }, () => random.integer(3));
  const outcome = Uint8Array.from(age, (years, i) => {
    const eta = -2 + 0.04 * years + [0, 0.5, -0.8][band[i]!]!;
    return random.uniform() < logOddsToProbability(eta) ? 1 : 0;
  });
  return {
    outcome,
    numeric: [{ name: "age", values: age }],
    factors: [{ name: "band", levels: ["a", "b", "c"], codes: band }],
  };
}
const codesOf = (warnings: { code: string; column: string }[]) =>
  warnings.map((w) => `${w.code} ${w.column}`);

describe("logistic regression", () => {
  it("recovers the parameters that the data were made with", () => {
    const fit = fitLogistic(simulate(1, 60_000));
    const truth = [-2, 0.04, 0.5, -0.8];
    fit.coefficients.forEach(({ estimate, standardError }, i) => {
      expect(Math.abs(estimate - truth[i]!)).toBeLessThan(4 * standardError);
      expect(standardError).toBeLessThan(0.05);
    });
  });

  it("makes fitted and observed totals agree, over all and within every level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
        const input = simulate(seed, 300);
        const [intercept, slope, b, c] = fitLogistic(input).coefficients.map((k) => k.estimate);
        for (const level of [0, 1, 2]) {
          let excess = 0;
          input.outcome.forEach((y, i) => {
            if (input.factors[0]!.codes[i] !== level) return;
            const effect = [0, b!, c!][level]!;
            excess += y - logOddsToProbability(intercept! + slope! * input.numeric[0]!.values[i]! + effect);
          });
          expect(Math.abs(excess)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("takes a weight for as many equal rows, and a proportion for its rows", () => {
    const x = Float64Array.from({ length: 90 }, (_, i) => i % 3);
    const outcome = Uint8Array.from({ length: 90 }, (_, i) => (i % 7 < 3 + (i % 3) ? 1 : 0));
    const long = fitLogistic({ outcome, numeric: [{ name: "x", values: x }], factors: [] });
    const share = (level: number) => outcome.filter((_, i) => x[i] === level).reduce((a, b) => a + b, 0) / 30;
    const short = fitLogistic({
      outcome: Float64Array.of(share(0), share(1), share(2)),
      weights: Float64Array.of(30, 30, 30),
      numeric: [{ name: "x", values: Float64Array.of(0, 1, 2) }],
      factors: [],
    });
    long.coefficients.forEach(({ estimate, standardError }, i) => {
      expect(short.coefficients[i]!.estimate).toBeCloseTo(estimate, 10);
      expect(short.coefficients[i]!.standardError).toBeCloseTo(standardError, 10);
    });
  });

  it("names the columns that separate the outcomes, and says that it did not converge", () => {
    const values = Float64Array.from({ length: 60 }, (_, i) => i);
    const fit = fitLogistic({
      outcome: Uint8Array.from(values, (v) => (v < 30 ? 0 : 1)),
      numeric: [{ name: "distance", values }],
      factors: [],
    });
    expect(codesOf(fit.warnings)).toEqual(["SEPARATION distance"]);
    expect(fit.converged).toBe(false);
  });

  it("names a level whose cases all have one outcome (quasi-complete separation)", () => {
    const input = simulate(2, 400);
    const all = input.outcome.map((y, i) => (input.factors[0]!.codes[i] === 2 ? 1 : y));
    expect(codesOf(fitLogistic({ ...input, outcome: all }).warnings)).toEqual(["SEPARATION bandc"]);
  });

  it("is content with separated data under a ridge", () => {
    const input = simulate(2, 400);
    const all = input.outcome.map((y, i) => (input.factors[0]!.codes[i] === 2 ? 1 : y));
    const fit = fitLogistic({ ...input, outcome: all, ridge: 1 });
    expect(fit.warnings).toEqual([]);
    expect(fit.converged).toBe(true);
  });

  it("leaves out and names a column that is a combination of others", () => {
    const input = simulate(3, 500);
    const age = input.numeric[0]!;
    const doubled = { name: "months", values: age.values.map((years) => 12 * years + 3) };
    const fit = fitLogistic({ ...input, numeric: [age, doubled] });
    expect(codesOf(fit.warnings)).toEqual(["COLLINEAR months"]);
    expect(fit.coefficients[2]).toEqual({ term: "months", estimate: 0, standardError: Number.NaN });
    expect(fit.coefficients[1]!.estimate).toBeCloseTo(fitLogistic(input).coefficients[1]!.estimate, 10);
  });

  it("names a level that never occurs, and a column with one value", () => {
    const input = simulate(3, 500);
    const fit = fitLogistic({
      ...input,
      numeric: [...input.numeric, { name: "year", values: new Float64Array(500).fill(2024) }],
      factors: [{ ...input.factors[0]!, levels: ["a", "b", "c", "d"] }],
    });
    expect(codesOf(fit.warnings)).toEqual(["CONSTANT year", "COLLINEAR bandd"]);
    expect(fit.converged).toBe(true);
  });

  it("leaves out rows with values that are not finite, and says how many of which column", () => {
    const input = simulate(4, 500);
    input.numeric[0]!.values[7] = Number.NaN;
    input.numeric[0]!.values[9] = Number.POSITIVE_INFINITY;
    const fit = fitLogistic(input);
    expect(codesOf(fit.warnings)).toEqual(["NON_FINITE age"]);
    expect(fit.warnings[0]!.message).toContain("2 of 500");
    expect(fit.coefficients.every((c) => Number.isFinite(c.estimate))).toBe(true);
  });

  it("warns of a class with fewer than 20 cases, and fits all the same", () => {
    const outcome = Uint8Array.from({ length: 500 }, (_, i) => (i % 40 === 0 ? 1 : 0));
    const fit = fitLogistic({ outcome, numeric: [], factors: [] });
    expect(codesOf(fit.warnings)).toEqual(["RARE_CLASS outcome"]);
    expect(fit.coefficients[0]!.estimate).toBeCloseTo(Math.log(13 / 487), 10);
  });

  it("learns nothing from a constant outcome, and says so", () => {
    const fit = fitLogistic({ ...simulate(5, 200), outcome: new Uint8Array(200).fill(1) });
    expect(codesOf(fit.warnings)).toEqual(["CONSTANT outcome"]);
    expect(fit.converged).toBe(false);
    expect(fit.coefficients.slice(1).every((c) => c.estimate === 0)).toBe(true);
  });

  it("refuses input that cannot be what was meant", () => {
    const input = simulate(6, 50);
    expect(() => fitLogistic({ ...input, outcome: new Uint8Array(49) })).toThrow(RangeError);
    expect(() => fitLogistic({ ...input, outcome: new Uint8Array(50).fill(2) })).toThrow(RangeError);
    expect(() => fitLogistic({ ...input, weights: new Float64Array(50).fill(-1) })).toThrow(RangeError);
    const levels = ["a", "b"];
    expect(() => fitLogistic({ ...input, factors: [{ ...input.factors[0]!, levels }] })).toThrow(
      /band has no level 2/,
    );
  });
});
