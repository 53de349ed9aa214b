import { describe, expect, it } from "vitest";
import { countScores, SCORE_BINS } from "./count-scores";

describe("counts by score", () => {
  it("stand area by area, without those who are ineligible or in no area", () => {
    const counts = countScores(Int16Array.of(0, 10_000, 7, 7, -1, 7), Int32Array.of(0, 0, 1, 1, 1, -1), 2);
    expect(counts.length).toBe(2 * SCORE_BINS);
    const found = [...counts.entries()].filter(([, count]) => count > 0);
    expect(found).toEqual([
      [0, 1],
      [10_000, 1],
      [SCORE_BINS + 7, 2],
    ]);
  });

  it("refuse a score above 100 points", () => {
    expect(() => countScores(Uint16Array.of(10_001), Int32Array.of(0), 1)).toThrow(RangeError);
  });
});
