import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCalibration, type Calibration } from "./apply-calibration";
import { calibrationLine } from "./calibration-line";
import { fitCalibration } from "./fit-calibration";
import { logOddsToProbability } from "./log-odds-to-probability";
import { seededRandom } from "./seeded-random";

/** Predictions that are too bold by half, and too high. */
function overconfident(rows: number) {
  const random = seededRandom(61);
  const truth = Float64Array.from({ length: rows }, () => random.normal());
  return {
    predictions: truth.map((eta) => logOddsToProbability(1.5 * eta + 0.4)),
    outcomes: Uint8Array.from(truth, (eta) => (random.uniform() < logOddsToProbability(eta) ? 1 : 0)),
  };
}

describe("calibration", () => {
  it.each(["logistic", "beta"] as const)("brings slope to 1 and intercept to 0 (%s)", (kind) => {
    const { predictions, outcomes } = overconfident(20_000);
    expect(calibrationLine(predictions, outcomes).slope).toBeCloseTo(1 / 1.5, 1);
    const fit = fitCalibration(kind, predictions, outcomes);
    expect(fit.ok).toBe(true);
    if (!fit.ok) return;
    const line = calibrationLine(applyCalibration(fit.calibration, predictions), outcomes);
    expect(Math.abs(line.slope - 1)).toBeLessThan(0.02);
    expect(Math.abs(line.inTheLarge)).toBeLessThan(0.01);
  });

  it("never changes the order of two predictions", () => {
    const slope = fc.double({ min: 0.05, max: 5, noNaN: true });
    const calibration: fc.Arbitrary<Calibration> = fc.oneof(
      fc.record({
        kind: fc.constant("logistic" as const),
        intercept: fc.integer({ min: -3, max: 3 }),
        slope,
      }),
      fc.record({
        kind: fc.constant("beta" as const),
        intercept: fc.integer({ min: -3, max: 3 }),
        low: slope,
        high: slope,
      }),
    );
    const hundredth = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(calibration, hundredth, hundredth, (map, a, b) => {
        fc.pre(a < b);
        const [low, high] = applyCalibration(map, Float64Array.of(a / 10_000, b / 10_000));
        expect(low!).toBeLessThan(high!);
      }),
    );
  });

  it("refuses too few cases, and data that ask for a falling map", () => {
    const { predictions, outcomes } = overconfident(2000);
    const few = fitCalibration("beta", predictions.subarray(0, 999), outcomes.subarray(0, 999));
    expect(few).toEqual({ ok: false, reason: "NOT_ENOUGH_DATA" });
    const wrongWay = outcomes.map((y) => 1 - y);
    for (const kind of ["logistic", "beta"] as const) {
      expect(fitCalibration(kind, predictions, wrongWay)).toEqual({ ok: false, reason: "NOT_INCREASING" });
    }
  });
});
