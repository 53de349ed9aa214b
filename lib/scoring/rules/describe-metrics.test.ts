import { expect, test } from "vitest";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import {
  describeCalibration,
  describeLift,
  formatEstimate,
  shareInterval,
} from "@/lib/scoring/rules/describe-metrics";

const withSlope = (value: number) =>
  ({ model: { calibration: { slope: { value, standardError: 0.02 } } } }) as TurnoutMetrics;

test("an estimate is written with its standard error", () => {
  expect(formatEstimate({ value: 0.81234, standardError: 0.00321 })).toBe("0.812 ± 0.003");
});

test.each([
  [0.8, /too sure/],
  [0.98, /means what it says/],
  [1.2, /too cautious/],
])("a slope of %d is said as it is", (slope, words) => {
  expect(describeCalibration(withSlope(slope))).toMatch(words);
});

test("the title of the lift counts the top tenth against all", () => {
  const metrics = {
    electors: 1000,
    voted: 300,
    lift: [{ decile: 1, electors: 100, voted: 75, expected: 74 }],
  };
  expect(describeLift(metrics as TurnoutMetrics)).toBe(
    "The top tenth voted 2.5 times as often as all electors",
  );
});

test("an interval does not leave the shares there are", () => {
  expect(shareInterval(0.01, 0.02)).toEqual({ low: 0, high: expect.closeTo(0.0492, 4) });
});
