import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignDeciles } from "./assign-deciles";
import { countScores } from "./count-scores";
import { decileThresholds } from "./decile-thresholds";

describe("decile thresholds", () => {
  it("adds up to the area's electors and their scores, and agrees with every elector's decile", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 200 }), (list) => {
        const scores = Uint16Array.from(list);
        const areas = new Int32Array(list.length);
        const bands = decileThresholds(countScores(scores, areas, 1));
        expect(bands.map((band) => band.decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(bands.reduce((sum, band) => sum + band.electors, 0)).toBe(list.length);
        expect(bands.reduce((sum, band) => sum + band.sumHundredths, 0)).toBe(
          list.reduce((a, b) => a + b, 0),
        );
        const deciles = assignDeciles(scores, areas, 1);
        for (const band of bands) {
          const members = list.filter((_, i) => deciles[i] === band.decile);
          expect(band.electors).toBe(members.length);
          expect(band.minimumScoreHundredths).toBe(members.length ? Math.min(...members) : null);
          expect(band.maximumScoreHundredths).toBe(members.length ? Math.max(...members) : null);
        }
      }),
    );
  });

  it("shows ten empty bands for an area without electors", () => {
    const bands = decileThresholds(countScores(new Uint16Array(0), new Int32Array(0), 1));
    expect(bands.every((band) => band.electors === 0 && band.minimumScoreHundredths === null)).toBe(true);
  });
});
