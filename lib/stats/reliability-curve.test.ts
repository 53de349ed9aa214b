import { describe, expect, it } from "vitest";
import { reliabilityCurve } from "./reliability-curve";
import { seededRandom } from "./seeded-random";

describe("reliability curve", () => {
  it("lies on the diagonal, within its errors, for predictions that are true", () => {
    const random = seededRandom(41);
    const probabilities = Float64Array.from({ length: 50_000 }, () => random.uniform());
    const outcomes = probabilities.map((p) => (random.uniform() < p ? 1 : 0));
    const points = reliabilityCurve(probabilities, Uint8Array.from(outcomes));
    expect(points.map((point) => point.count)).toEqual(new Array(10).fill(5000));
    for (const point of points) {
      expect(Math.abs(point.rate - point.meanPrediction)).toBeLessThan(4 * point.standardError);
    }
  });

  it("keeps equal predictions together", () => {
    const points = reliabilityCurve(Float64Array.of(0.5, 0.5, 0.5, 0.9), Uint8Array.of(1, 0, 0, 1), 2);
    expect(points.map(({ count, happened }) => ({ count, happened }))).toEqual([
      { count: 3, happened: 1 },
      { count: 1, happened: 1 },
    ]);
  });

  it("has no points without cases", () => {
    expect(reliabilityCurve(new Float64Array(0), new Uint8Array(0))).toEqual([]);
  });
});
