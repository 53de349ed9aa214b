import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auc } from "./auc";
import { seededRandom } from "./seeded-random";

const cases = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 8 }), outcome: fc.integer({ min: 0, max: 1 }) }),
  {
    minLength: 2,
    maxLength: 60,
  },
);

describe("area under the curve", () => {
  it("is the share of pairs in the right order, ties counted as half", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const positives = rows.filter((r) => r.outcome === 1);
        const negatives = rows.filter((r) => r.outcome === 0);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let right = 0;
        for (const p of positives) {
          for (const n of negatives) right += p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0;
        }
        const { auc: area } = auc(
          Float64Array.from(rows, (r) => r.score),
          Uint8Array.from(rows, (r) => r.outcome),
        );
        expect(area).toBeCloseTo(right / (positives.length * negatives.length), 12);
      }),
    );
  });

  it("has no value where everybody had the same outcome", () => {
    expect(auc(Float64Array.of(0.1, 0.7), Uint8Array.of(1, 1)).auc).toBeNaN();
  });

  it("states an error about as large as its spread over repeated samples", () => {
    const random = seededRandom(31);
    const areas: number[] = [];
    let meanError = 0;
    for (let sample = 0; sample < 300; sample++) {
      const outcomes = Uint8Array.from({ length: 200 }, () => random.integer(2));
      const { auc: area, standardError } = auc(
        Float64Array.from(outcomes, (y) => y + random.normal()),
        outcomes,
      );
      areas.push(area);
      meanError += standardError / 300;
    }
    const mean = areas.reduce((a, b) => a + b, 0) / 300;
    const spread = Math.sqrt(areas.reduce((sum, a) => sum + (a - mean) ** 2, 0) / 299);
    expect(Math.abs(meanError / spread - 1)).toBeLessThan(0.15);
    expect(mean).toBeCloseTo(0.76, 2); // P(N(1, 2) > 0)
  });
});
