import { describe, expect, it } from "vitest";
import { seededRandom } from "./seeded-random";

describe("seeded random numbers", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const stream = (seed: number) => Array.from({ length: 5 }, seededRandom(seed).uniform);
    expect(stream(7)).toEqual(stream(7));
    expect(stream(7)).not.toEqual(stream(8));
  });

  it("keeps the stream that fixtures were made with", () => {
    const random = seededRandom(1);
    expect([random.integer(1000), random.integer(1000), random.integer(1000)]).toEqual([91, 888, 434]);
  });

  it("has the mean, spread and tails of what it claims", () => {
    const random = seededRandom(9);
    const uniform = Float64Array.from({ length: 100_000 }, random.uniform);
    const normal = Float64Array.from({ length: 100_000 }, random.normal);
    const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(mean(uniform.map((u) => u * u)) - 1 / 3)).toBeLessThan(0.004);
    expect(Math.abs(mean(normal))).toBeLessThan(0.013);
    expect(Math.abs(mean(normal.map((z) => z * z)) - 1)).toBeLessThan(0.02);
    expect(Math.abs(mean(normal.map((z) => (Math.abs(z) > 1.96 ? 1 : 0))) - 0.05)).toBeLessThan(0.003);
  });

  it("reaches every whole number below the bound, and no other", () => {
    const random = seededRandom(10);
    const seen = new Set(Array.from({ length: 1000 }, () => random.integer(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
