import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brier } from "./brier";

const rows = fc.array(
  fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.integer({ min: 0, max: 1 }) }),
  {
    minLength: 2,
    maxLength: 100,
  },
);

describe("Brier score", () => {
  it("has parts that are not negative and that the within-bin term completes", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const score = brier(
          Float64Array.from(list, (r) => r.p),
          Uint8Array.from(list, (r) => r.y),
        );
        expect(score.reliability - score.resolution + score.uncertainty + score.withinBin).toBeCloseTo(
          score.mean,
          12,
        );
        expect(Math.min(score.reliability, score.resolution, score.uncertainty)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(score.withinBin)).toBeLessThan(0.11); // a bin is 0.05 wide
      }),
    );
  });

  it("has no within-bin term where a bin's predictions are all the same", () => {
    const score = brier(Float64Array.of(0.21, 0.21, 0.81, 0.81), Uint8Array.of(0, 1, 1, 1));
    expect(score.withinBin).toBeCloseTo(0, 12);
    expect(score.resolution).toBeCloseTo(0.0625, 12);
    expect(score.uncertainty).toBeCloseTo(0.1875, 12);
  });
});
