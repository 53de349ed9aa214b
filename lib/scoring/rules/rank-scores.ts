import type { RankInArea } from "@/lib/scoring/types";
import { decileOf } from "@/lib/stats/decile-of";

/**
 * Competition rank and decile of each of these scores in an area; none for a score that nobody there has.
 *
 * @param counts electors of the area by score in hundredths
 */
export function rankScores(counts: Uint32Array, scores: readonly number[]): Map<number, RankInArea> {
  const above = new Map<number, number>();
  const asked = new Set(scores);
  let electors = 0;
  for (let score = counts.length - 1; score >= 0; score--) {
    if (asked.has(score)) above.set(score, electors);
    electors += counts[score] ?? 0;
  }
  const ranks = new Map<number, RankInArea>();
  for (const [score, higher] of above) {
    const tied = counts[score] ?? 0;
    if (tied > 0) ranks.set(score, { rank: higher + 1, decile: decileOf(higher, tied, electors), electors });
  }
  return ranks;
}
