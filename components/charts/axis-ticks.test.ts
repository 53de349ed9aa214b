import fc from "fast-check";
import { expect, it } from "vitest";
import { axisTicks } from "@/components/charts/axis-ticks";

it("ticks are round numbers from nought", () => {
  expect(axisTicks(331)).toEqual([0, 100, 200, 300]);
  expect(axisTicks(0.83)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(axisTicks(20_000)).toEqual([0, 5000, 10_000, 15_000, 20_000]);
});

it("an empty chart still has its nought", () => {
  expect(axisTicks(0)).toEqual([0]);
  expect(axisTicks(Number.NaN)).toEqual([0]);
});

it("ticks stay within the axis, and are two at least and six at most", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (highest) => {
      const ticks = axisTicks(highest);
      expect(ticks.at(-1)).toBeLessThanOrEqual(highest * (1 + 1e-6));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
