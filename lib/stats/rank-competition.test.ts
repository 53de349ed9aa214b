import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCompetition } from "./rank-competition";

describe("competition rank", () => {
  it("gives ties the same rank and skips the ranks that they take", () => {
    const ranks = rankCompetition(Uint16Array.from([50, 90, 50, 10, 90, 90]), new Int32Array(6), 1);
    expect([...ranks]).toEqual([4, 1, 4, 6, 1, 1]);
  });

  it("ranks each area by itself", () => {
    const ranks = rankCompetition(Uint16Array.from([1, 2, 3, 4]), Int32Array.from([0, 0, 1, 1]), 2);
    expect([...ranks]).toEqual([2, 1, 2, 1]);
  });

  it("is one more than the electors of the area with a strictly higher score", () => {
    const elector = fc.record({
      score: fc.integer({ min: 0, max: 30 }),
      area: fc.integer({ min: -1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(elector, { maxLength: 80 }), (electors) => {
        const scores = Uint16Array.from(electors, (e) => e.score);
        const areas = Int32Array.from(electors, (e) => e.area);
        const expected = electors.map((e) =>
          e.area < 0 ? 0 : 1 + electors.filter((o) => o.area === e.area && o.score > e.score).length,
        );
        expect([...rankCompetition(scores, areas, 3)]).toEqual(expected);
      }),
    );
  });

  it("refuses a score above 100 points", () => {
    expect(() => rankCompetition(Uint16Array.of(10_001), new Int32Array(1), 1)).toThrow(RangeError);
  });
});
