import { countArea } from "./count-area";
import { SCORE_BINS } from "./count-scores";
import { groupByCode } from "./group-by-code";

/**
 * Competition rank, descending, within each area: 1 + the electors with a strictly higher score. Ties share.
 *
 * @param scores hundredths, one per elector; negative means not ranked.
 * @param areas each elector's area, 0 to `areaCount - 1`, or -1.
 * @param grouping of the same electors; give it where several scores are ranked within the same areas.
 * @returns rank per elector; 0 for an elector who is not ranked.
 * @throws RangeError for a score above 10,000.
 */
export function rankCompetition(
  scores: Uint16Array | Int16Array,
  areas: Uint16Array | Int32Array,
  areaCount: number,
  grouping = groupByCode(areas, areaCount),
): Uint32Array {
  const { start, rows } = grouping;
  const ranks = new Uint32Array(scores.length);
  const counts = new Uint32Array(SCORE_BINS);
  for (let area = 0; area < areaCount; area++) {
    countArea(scores, grouping, area, counts);
    let above = 0;
    for (let score = SCORE_BINS - 1; score >= 0; score--) {
      const tied = counts[score]!;
      counts[score] = above + 1;
      above += tied;
    }
    for (let i = start[area]!; i < start[area + 1]!; i++) {
      const score = scores[rows[i]!]!;
      if (score >= 0) ranks[rows[i]!] = counts[score]!;
    }
  }
  return ranks;
}
