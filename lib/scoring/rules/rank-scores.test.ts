import fc from "fast-check";
import { expect, test } from "vitest";
import { decileFloors } from "@/lib/scoring/rules/decile-floors";
import { rankScores } from "@/lib/scoring/rules/rank-scores";
import { summariseArea } from "@/lib/scoring/rules/summarise-area";
import { SCORE_BINS } from "@/lib/stats/count-scores";

/** Few distinct scores make ties. */
const areas = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom(0, 199, 200, 5000, 9999, 10_000), { minLength: 1, maxLength: 60 }),
);

function count(scores: readonly number[]): Uint32Array {
  const counts = new Uint32Array(SCORE_BINS);
  for (const score of scores) counts[score]! += 1;
  return counts;
}

test("rank is one more than the electors with a higher score, ties sharing rank and decile", () => {
  fc.assert(
    fc.property(areas, (scores) => {
      const ranks = rankScores(count(scores), scores);
      for (const score of scores) {
        const above = scores.filter((other) => other > score).length;
        const tied = scores.filter((other) => other === score).length;
        const decile = Math.ceil((5 * (2 * above + tied)) / scores.length);
        expect(ranks.get(score)).toEqual({ rank: above + 1, decile, electors: scores.length });
      }
    }),
  );
});

test("a lone elector is first of one, in the fifth decile", () => {
  expect(rankScores(count([4321]), [4321]).get(4321)).toEqual({ rank: 1, decile: 5, electors: 1 });
});

test("five electors without ties are in deciles 1, 3, 5, 7 and 9", () => {
  const scores = [9000, 7000, 5000, 3000, 1000];
  const ranks = rankScores(count(scores), scores);
  expect(scores.map((score) => ranks.get(score)?.decile)).toEqual([1, 3, 5, 7, 9]);
});

test("a score that nobody in the area has is not ranked", () => {
  expect(rankScores(count([10, 20]), [15]).has(15)).toBe(false);
});

test("an area's figures count everybody once, in bins of two points and in deciles", () => {
  fc.assert(
    fc.property(areas, (scores) => {
      const summary = summariseArea(count(scores), new Uint32Array(SCORE_BINS));
      const sum = scores.reduce((total, score) => total + score, 0);
      expect(summary).toMatchObject({ electors: scores.length, scoreSum: sum, withEvidence: 0 });
      summary.histogram.forEach((electors, bin) => {
        const upper = bin === 49 ? 10_001 : 200 * (bin + 1);
        expect(electors).toBe(scores.filter((score) => score >= 200 * bin && score < upper).length);
      });
      const ranks = rankScores(count(scores), scores);
      for (const row of summary.deciles) {
        const members = scores.filter((score) => ranks.get(score)?.decile === row.decile);
        expect(row.electors).toBe(members.length);
        expect(row.sum).toBe(members.reduce((total, score) => total + score, 0));
        expect(row.min).toBe(members.length ? Math.min(...members) : null);
        expect(row.max).toBe(members.length ? Math.max(...members) : null);
      }
    }),
  );
});

test("the tenth and ninetieth percentile are scores that occur, a tenth of the electors beyond each at most", () => {
  fc.assert(
    fc.property(areas, (scores) => {
      const { tenth, ninetieth } = summariseArea(count(scores), new Uint32Array(SCORE_BINS));
      expect(scores).toContain(tenth);
      expect(scores).toContain(ninetieth);
      expect(scores.filter((score) => score < tenth).length).toBeLessThan(scores.length / 10);
      expect(scores.filter((score) => score > ninetieth).length).toBeLessThanOrEqual(scores.length / 10);
    }),
  );
});

test("electors with a poll of their own are counted within the decile that they are in", () => {
  const scores = [9000, 9000, 7000, 5000, 3000];
  const { deciles, withEvidence } = summariseArea(count(scores), count([9000, 3000]));
  expect(withEvidence).toBe(2);
  const known = deciles.filter((row) => row.withEvidence > 0);
  expect(known.map(({ decile, withEvidence: electors }) => [decile, electors])).toEqual([
    [2, 1],
    [9, 1],
  ]);
});

test("the floors of the deciles tell an elector's decile from the score", () => {
  fc.assert(
    fc.property(areas, (scores) => {
      const floors = decileFloors(summariseArea(count(scores), new Uint32Array(SCORE_BINS)).deciles);
      const ranks = rankScores(count(scores), scores);
      for (const score of scores) {
        const within = floors.findIndex((floor) => score >= floor);
        expect(within < 0 ? 10 : within + 1).toBe(ranks.get(score)?.decile);
      }
    }),
  );
});
