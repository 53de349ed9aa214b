import { countScores, SCORE_BINS } from "./count-scores";
import { decilesByScore } from "./deciles-by-score";

/**
 * Decile within each area, by `decileOf`. All members of a tie share it.
 *
 * @param scores hundredths, one per elector; negative means not ranked.
 * @param areas each elector's area, 0 to `areaCount - 1`, or -1.
 * @returns 1 to 10 per elector; 0 for an elector who is not ranked.
 */
export function assignDeciles(
  scores: Uint16Array | Int16Array,
  areas: Uint16Array | Int32Array,
  areaCount: number,
): Uint8Array {
  const counts = countScores(scores, areas, areaCount);
  const byScore = new Uint8Array(counts.length);
  for (let area = 0; area < areaCount; area++) {
    const from = area * SCORE_BINS;
    byScore.set(decilesByScore(counts.subarray(from, from + SCORE_BINS)), from);
  }
  const deciles = new Uint8Array(scores.length);
  for (let elector = 0; elector < scores.length; elector++) {
    const score = scores[elector]!;
    const area = areas[elector]!;
    if (score >= 0 && area >= 0) deciles[elector] = byScore[area * SCORE_BINS + score]!;
  }
  return deciles;
}
