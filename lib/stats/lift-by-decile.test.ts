import { describe, expect, it } from "vitest";
import { liftByDecile } from "./lift-by-decile";
import { seededRandom } from "./seeded-random";

describe("lift by decile", () => {
  const random = seededRandom(51);
  const probabilities = Float64Array.from({ length: 20_000 }, () => random.uniform() ** 2);
  const outcomes = Uint8Array.from(probabilities, (p) => (random.uniform() < p ? 1 : 0));
  const rows = liftByDecile(probabilities, outcomes);

  it("counts every elector and everything that happened once", () => {
    expect(rows.reduce((sum, row) => sum + row.electors, 0)).toBe(20_000);
    expect(rows.reduce((sum, row) => sum + row.happened, 0)).toBe(outcomes.reduce((a, b) => a + b, 0));
    expect(rows.at(-1)!.cumulativeShare).toBe(1);
  });

  it("falls from the first decile to the last, and expects what happens", () => {
    for (let i = 1; i < 9; i++) expect(rows[i]!.rate).toBeLessThan(rows[i - 1]!.rate);
    for (const row of rows) {
      const error = Math.max(row.standardError, 0.005) * row.electors;
      expect(Math.abs(row.happened - row.expected)).toBeLessThan(4 * error);
    }
  });

  it("puts everybody into the fifth decile where all predictions are equal", () => {
    const tied = liftByDecile(new Float64Array(30).fill(0.4), new Uint8Array(30).fill(1));
    expect(tied.map((row) => row.electors)).toEqual([0, 0, 0, 0, 30, 0, 0, 0, 0, 0]);
    expect(tied[0]!.rate).toBeNaN();
    expect(tied[4]!.lift).toBe(1);
  });
});
