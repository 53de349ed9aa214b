import { countAbove } from "./count-above";
import { countScores, SCORE_BINS } from "./count-scores";

/**
 * Competition rank, descending, within each area: 1 + the electors with a strictly higher score. Ties share.
 *
 * @param scores hundredths, one per elector; negative means not ranked.
 * @param areas each elector's area, 0 to `areaCount - 1`, or -1.
 * @returns rank per elector; 0 for an elector who is not ranked.
 */
export function rankCompetition(
  scores: Uint16Array | Int16Array,
  areas: Uint16Array | Int32Array,
  areaCount: number,
): Uint32Array {
  const counts = countScores(scores, areas, areaCount);
  for (let area = 0; area < areaCount; area++) {
    const run = counts.subarray(area * SCORE_BINS, (area + 1) * SCORE_BINS);
    run.set(countAbove(run));
  }
  const ranks = new Uint32Array(scores.length);
  for (let elector = 0; elector < scores.length; elector++) {
    const score = scores[elector]!;
    const area = areas[elector]!;
    if (score >= 0 && area >= 0) ranks[elector] = counts[area * SCORE_BINS + score]! + 1;
  }
  return ranks;
}
