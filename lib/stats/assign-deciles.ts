import { countArea } from "./count-area";
import { SCORE_BINS } from "./count-scores";
import { decilesByScore } from "./deciles-by-score";
import { groupByCode } from "./group-by-code";

/**
 * Decile within each area, by `decileOf`. All members of a tie share it.
 *
 * @param scores hundredths, one per elector; negative means not ranked.
 * @param areas each elector's area, 0 to `areaCount - 1`, or -1.
 * @param grouping of the same electors; give it where several scores are ranked within the same areas.
 * @returns 1 to 10 per elector; 0 for an elector who is not ranked.
 * @throws RangeError for a score above 10,000.
 */
export function assignDeciles(
  scores: Uint16Array | Int16Array,
  areas: Uint16Array | Int32Array,
  areaCount: number,
  grouping = groupByCode(areas, areaCount),
): Uint8Array {
  const { start, rows } = grouping;
  const deciles = new Uint8Array(scores.length);
  const counts = new Uint32Array(SCORE_BINS);
  for (let area = 0; area < areaCount; area++) {
    countArea(scores, grouping, area, counts);
    const byScore = decilesByScore(counts);
    for (let i = start[area]!; i < start[area + 1]!; i++) {
      const score = scores[rows[i]!]!;
      if (score >= 0) deciles[rows[i]!] = byScore[score]!;
    }
  }
  return deciles;
}
