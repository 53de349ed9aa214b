import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalIntercept } from "./conditional-intercept";
import { gaussHermite } from "./gauss-hermite";
import { logOddsToProbability } from "./log-odds-to-probability";

const quadrature = gaussHermite(41);

describe("conditional intercept", () => {
  it("averages back to the marginal probability, and states its slope", () => {
    const marginal = fc.double({ min: -6, max: 6, noNaN: true });
    const spread = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(marginal, spread, (logOdds, sd) => {
        const { intercept, slope } = conditionalIntercept(logOdds, sd, quadrature);
        const mean = quadrature.nodes.reduce(
          (sum, z, i) => sum + quadrature.weights[i]! * logOddsToProbability(intercept + sd * z),
          0,
        );
        expect(Math.abs(mean - logOddsToProbability(logOdds))).toBeLessThan(1e-9);
        const later = conditionalIntercept(logOdds, sd + 1e-5, quadrature).intercept;
        expect(Math.abs((later - intercept) / 1e-5 - slope)).toBeLessThan(1e-3);
      }),
    );
  });

  it("is the marginal log-odds themselves where nothing varies", () => {
    expect(conditionalIntercept(-1.3, 0, quadrature).intercept).toBeCloseTo(-1.3, 10);
  });
});
