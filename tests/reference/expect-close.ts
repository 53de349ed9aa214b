import { expect } from "vitest";

/** Fails with both lists where one number is further off than `relative` of the expected one (or of 1e-3). */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, relative: number): void {
  expect(actual.length).toBe(expected.length);
  const worst = Array.from(expected, (value, i) => {
    const difference = Math.abs(actual[i]! - value) / Math.max(Math.abs(value), 1e-3);
    return { at: i, actual: actual[i]!, expected: value, difference };
  }).reduce((a, b) => (b.difference > a.difference || Number.isNaN(b.difference) ? b : a));
  expect(worst.difference, JSON.stringify(worst)).toBeLessThanOrEqual(relative);
}
