import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOddsToProbability } from "./log-odds-to-probability";
import { logitShift } from "./logit-shift";

const electors = fc.array(
  fc.record({
    eta: fc.double({ min: -30, max: 30, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 50 },
);

describe("logit shift", () => {
  it("makes the weighted mean meet any rate", () => {
    fc.assert(
      fc.property(electors, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (list, rate) => {
        const logOdds = Float64Array.from(list, (e) => e.eta);
        const weights = Float64Array.from(list, (e) => e.weight);
        const shift = logitShift(logOdds, rate, weights);
        const total = list.reduce((sum, e) => sum + e.weight, 0);
        const mean = list.reduce((sum, e) => sum + e.weight * logOddsToProbability(e.eta + shift), 0) / total;
        expect(Math.abs(mean - rate)).toBeLessThan(1e-9);
      }),
    );
  });

  it("is nothing where the mean is right already", () => {
    expect(logitShift(Float64Array.of(-1, 0, 1), 0.5)).toBeCloseTo(0, 12);
  });

  it("refuses a rate that no finite shift reaches, and an empty area", () => {
    expect(() => logitShift(Float64Array.of(0), 1)).toThrow(RangeError);
    expect(() => logitShift(Float64Array.of(0), 0)).toThrow(RangeError);
    expect(() => logitShift(new Float64Array(0), 0.5)).toThrow(RangeError);
  });
});
