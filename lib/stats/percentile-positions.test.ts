import { expect, test } from "vitest";
import { percentilePositions } from "@/lib/stats/percentile-positions";

test("the share below and half of those alike; whoever is left out counts nowhere", () => {
  const positions = percentilePositions(Float64Array.of(5, 1, Number.NaN, 3, 3));
  expect([...positions]).toEqual([0.875, 0.125, Number.NaN, 0.5, 0.5]);
});

test("positions of all average to one half, ties included", () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 9);
  expect(percentilePositions(values).reduce((sum, position) => sum + position, 0) / 101).toBeCloseTo(0.5, 12);
});
