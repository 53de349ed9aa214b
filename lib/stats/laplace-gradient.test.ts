import { describe, expect, it } from "vitest";
import { laplaceObjective } from "./laplace-objective";
import { prepareLogistic } from "./prepare-logistic";
import { seededRandom } from "./seeded-random";

describe("gradient of the Laplace likelihood", () => {
  it.each(["logit", "probit"] as const)(
    "agrees with differences of the likelihood, in every direction (%s)",
    (link) => {
      const random = seededRandom(91);
      const rows = 400;
      const codes = (count: number) => Int32Array.from({ length: rows }, () => random.integer(count + 1) - 1);
      const input = {
        link,
        outcome: Uint8Array.from({ length: rows }, () => random.integer(2)),
        weights: Float64Array.from({ length: rows }, () => 0.5 + random.uniform()),
        ridge: 0.3,
        numeric: [{ name: "x", values: Float64Array.from({ length: rows }, () => random.normal()) }],
        factors: [
          {
            name: "f",
            levels: ["a", "b", "c"],
            codes: Uint8Array.from({ length: rows }, () => random.integer(3)),
          },
        ],
      };
      const nested = { name: "nested", count: 30, codes: codes(30) };
      const other = { name: "other", count: 5, codes: codes(5) };
      const { system } = prepareLogistic(input, nested, [other]);
      const groups = [
        { name: "nested", count: 30, firstColumn: -1 },
        { name: "other", count: 5, firstColumn: 0 },
      ];
      const evaluate = laplaceObjective(system, groups);
      const point = Float64Array.of(0.3, -0.4, 0.8, -0.2, -0.5, 0.4);
      const { gradient } = evaluate(point);
      point.forEach((_, i) => {
        const at = (change: number) => {
          const moved = point.slice();
          moved[i]! += change;
          return evaluate(moved).value;
        };
        const difference = (at(1e-4) - at(-1e-4)) / 2e-4;
        expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-5 * (1 + Math.abs(difference)));
      });
    },
  );
});
