import { describe, expect, it } from "vitest";
import { gaussHermite } from "./gauss-hermite";

describe("Gauss-Hermite quadrature", () => {
  it.each([1, 2, 5, 20, 41, 100])("integrates powers exactly up to degree 2n - 1 (n = %i)", (points) => {
    const { nodes, weights } = gaussHermite(points);
    let moment = 1; // E[Z^k] = (k - 1)!! for even k
    for (let k = 0; k <= Math.min(2 * points - 1, 20); k += 2) {
      if (k > 0) moment *= k - 1;
      const sum = nodes.reduce((total, z, i) => total + weights[i]! * z ** k, 0);
      expect(Math.abs(sum / moment - 1)).toBeLessThan(1e-11);
    }
  });

  it("gives the textbook nodes of three points, symmetric about 0", () => {
    const { nodes, weights } = gaussHermite(3);
    expect(nodes[2]).toBeCloseTo(Math.sqrt(3), 14);
    expect(nodes[0]).toBeCloseTo(-Math.sqrt(3), 14);
    expect(nodes[1]).toBe(0);
    expect(weights[1]).toBeCloseTo(2 / 3, 14);
  });
});
