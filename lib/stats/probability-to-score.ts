import type { Probability, ScoreHundredths } from "./types";

/** Probability to the nearest hundredth of a point: 0.56785 -> 5679 ("56.8"). */
export function probabilityToScore(probability: number | Probability): ScoreHundredths {
  return Math.min(10_000, Math.max(0, Math.round(probability * 10_000))) as ScoreHundredths;
}
