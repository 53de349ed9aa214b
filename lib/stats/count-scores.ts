/** Number of possible scores: 0 to 10,000 hundredths. */
export const SCORE_BINS = 10_001;

/**
 * Electors at each score, for each area.
 *
 * @param scores hundredths, 0 to 10,000, one per elector; a negative score (ineligible) is not counted.
 * @param areas index of each elector's area, 0 to `areaCount - 1`; -1 where the elector is in none.
 * @returns `areaCount` runs of 10,001 counts, area by area.
 * @throws RangeError for a score above 10,000.
 */
export function countScores(
  scores: Uint16Array | Int16Array,
  areas: Uint16Array | Int32Array,
  areaCount: number,
): Uint32Array {
  const counts = new Uint32Array(areaCount * SCORE_BINS);
  for (let elector = 0; elector < scores.length; elector++) {
    const score = scores[elector]!;
    const area = areas[elector]!;
    if (score >= SCORE_BINS) throw new RangeError(`score ${score} is above 10000`);
    if (score < 0 || area < 0) continue;
    const bin = area * SCORE_BINS + score;
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
