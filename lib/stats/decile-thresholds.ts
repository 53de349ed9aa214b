import { decilesByScore } from "./deciles-by-score";
import type { Decile, ScoreHundredths } from "./types";

export interface DecileBand {
  decile: Decile;
  /** Lowest and highest score in the decile; null where no elector falls in it (ties can empty a decile). */
  minimumScoreHundredths: ScoreHundredths | null;
  maximumScoreHundredths: ScoreHundredths | null;
  electors: number;
  /** Sum of the scores, in hundredths: divided by 10,000, the expected number of "yes" among the electors. */
  sumHundredths: number;
}

/**
 * What an area's ten deciles hold. A score belongs to the decile whose bounds enclose it.
 *
 * @param counts one area's counts by score, as `countScores` gives them.
 * @returns ten bands, decile 1 (highest) first.
 */
export function decileThresholds(counts: Uint32Array): DecileBand[] {
  const bands = Array.from(
    { length: 10 },
    (_, index): DecileBand => ({
      decile: (index + 1) as Decile,
      minimumScoreHundredths: null,
      maximumScoreHundredths: null,
      electors: 0,
      sumHundredths: 0,
    }),
  );
  const deciles = decilesByScore(counts);
  for (let score = 0; score < counts.length; score++) {
    const electors = counts[score]!;
    if (electors === 0) continue;
    const band = bands[deciles[score]! - 1]!;
    band.minimumScoreHundredths ??= score as ScoreHundredths;
    band.maximumScoreHundredths = score as ScoreHundredths;
    band.electors += electors;
    band.sumHundredths += electors * score;
  }
  return bands;
}
