import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignDeciles } from "./assign-deciles";
import { rankCompetition } from "./rank-competition";

const inOneArea = (scores: number[]) => [Uint16Array.from(scores), new Int32Array(scores.length), 1] as const;
const electorate = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 10_000 }), area: fc.integer({ min: -1, max: 3 }) }),
  {
    maxLength: 120,
  },
);
const fewScores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 60 });

describe("deciles", () => {
  it("puts a lone elector in the fifth", () => {
    expect([...assignDeciles(...inOneArea([4321]))]).toEqual([5]);
  });

  it("spreads five electors without ties over 1, 3, 5, 7 and 9", () => {
    expect([...assignDeciles(...inOneArea([10_000, 7500, 5000, 2500, 0]))]).toEqual([1, 3, 5, 7, 9]);
  });

  it("gives each of ten electors without ties a decile of their own", () => {
    const scores = Array.from({ length: 10 }, (_, i) => 9000 - 900 * i);
    expect([...assignDeciles(...inOneArea(scores))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("puts electors who all tie in the fifth, however many", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 10_000 }),
        (electors, score) => {
          expect(new Set(assignDeciles(...inOneArea(new Array(electors).fill(score))))).toEqual(new Set([5]));
        },
      ),
    );
  });

  it("follows the definition, worked out elector by elector in whole numbers", () => {
    fc.assert(
      fc.property(electorate, (electors) => {
        const scores = Uint16Array.from(electors, (e) => e.score);
        const areas = Int32Array.from(electors, (e) => e.area);
        const deciles = assignDeciles(scores, areas, 4);
        electors.forEach((elector, i) => {
          if (elector.area < 0) {
            expect(deciles[i]).toBe(0);
            return;
          }
          const peers = electors.filter((e) => e.area === elector.area);
          const above = peers.filter((e) => e.score > elector.score).length;
          const tied = peers.filter((e) => e.score === elector.score).length;
          let decile = 0;
          while (decile * peers.length < 5 * (2 * above + tied)) decile++;
          expect(deciles[i]).toBe(decile);
        });
      }),
    );
  });

  it("never places a higher score in a lower decile, and ties share", () => {
    fc.assert(
      fc.property(fewScores, (scores) => {
        const deciles = assignDeciles(...inOneArea(scores));
        const ranks = rankCompetition(...inOneArea(scores));
        for (let i = 0; i < scores.length; i++) {
          for (let j = 0; j < scores.length; j++) {
            if (scores[i]! > scores[j]!) expect(deciles[i]!).toBeLessThanOrEqual(deciles[j]!);
            if (scores[i] === scores[j]) expect([deciles[i], ranks[i]]).toEqual([deciles[j], ranks[j]]);
          }
        }
      }),
    );
  });

  it("leaves an ineligible elector (negative score) out of everybody's count", () => {
    const deciles = assignDeciles(Int16Array.from([-1, 9000, 100]), new Int32Array(3), 1);
    expect([...deciles]).toEqual([0, 3, 8]);
  });

  it("has nothing to say of an area without electors", () => {
    expect(assignDeciles(new Uint16Array(0), new Int32Array(0), 3).length).toBe(0);
  });
});
