import type { DecileFigures } from "@/lib/scoring/types";
import { SCORE_BINS } from "@/lib/stats/count-scores";
import { decileThresholds } from "@/lib/stats/decile-thresholds";

export interface AreaSummary {
  electors: number;
  scoreSum: number;
  histogram: number[];
  deciles: DecileFigures[];
  tenth: number;
  ninetieth: number;
  withEvidence: number;
}

const HISTOGRAM_BINS = 50;
const BIN_WIDTH = 200;

/**
 * What is precomputed of an area from its counts by score.
 *
 * @param counts electors at each score, 10,001 bins
 * @param withEvidence of them, those with a poll of their own known
 */
export function summariseArea(counts: Uint32Array, withEvidence: Uint32Array): AreaSummary {
  const histogram = new Array<number>(HISTOGRAM_BINS).fill(0);
  let electors = 0;
  let scoreSum = 0;
  for (let score = 0; score < SCORE_BINS; score++) {
    electors += counts[score]!;
    scoreSum += counts[score]! * score;
    histogram[Math.min(HISTOGRAM_BINS - 1, Math.floor(score / BIN_WIDTH))]! += counts[score]!;
  }
  const evidenceBetween = (min: number | null, max: number | null) =>
    min === null || max === null ? 0 : withEvidence.subarray(min, max + 1).reduce((sum, n) => sum + n, 0);
  const deciles = decileThresholds(counts).map((band) => ({
    decile: band.decile,
    min: band.minimumScoreHundredths,
    max: band.maximumScoreHundredths,
    electors: band.electors,
    sum: band.sumHundredths,
    withEvidence: evidenceBetween(band.minimumScoreHundredths, band.maximumScoreHundredths),
  }));
  return {
    electors,
    scoreSum,
    histogram,
    deciles,
    tenth: quantile(counts, electors, 0.1),
    ninetieth: quantile(counts, electors, 0.9),
    withEvidence: withEvidence.reduce((sum, n) => sum + n, 0),
  };
}

/** The smallest score that at least this share of the electors do not exceed (R's type 1). */
function quantile(counts: Uint32Array, electors: number, share: number): number {
  const target = Math.ceil(share * electors);
  let seen = 0;
  for (let score = 0; score < SCORE_BINS; score++) {
    seen += counts[score]!;
    if (seen >= target) return score;
  }
  return 0;
}
