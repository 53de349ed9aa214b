import { describe, expect, it } from "vitest";
import { minimiseBfgs } from "./minimise-bfgs";

describe("quasi-Newton minimisation", () => {
  it("finds the bottom of Rosenbrock's valley", () => {
    const rosenbrock = (x: Float64Array) => {
      const [a, b] = [1 - x[0]!, x[1]! - x[0]! ** 2];
      return { value: a * a + 100 * b * b, gradient: Float64Array.of(-2 * a - 400 * b * x[0]!, 200 * b) };
    };
    const minimum = minimiseBfgs(rosenbrock, Float64Array.of(-1.2, 1), Float64Array.of(1, 0, 0, 1), 1e-18);
    expect(minimum.converged).toBe(true);
    expect(minimum.point[0]).toBeCloseTo(1, 7);
    expect(minimum.point[1]).toBeCloseTo(1, 7);
  });

  it("says so where it ran out of steps", () => {
    const slope = (x: Float64Array) => ({
      value: Math.exp(-x[0]!),
      gradient: Float64Array.of(-Math.exp(-x[0]!)),
    });
    expect(minimiseBfgs(slope, Float64Array.of(0), Float64Array.of(1), 1e-30, 5).converged).toBe(false);
  });
});
