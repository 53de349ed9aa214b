import { countAbove } from "./count-above";
import { decileOf } from "./decile-of";

/**
 * The decile of every score that occurs in an area.
 *
 * @param counts one area's counts by score.
 * @returns one decile per score, 0 where no elector has the score.
 */
export function decilesByScore(counts: Uint32Array): Uint8Array {
  const above = countAbove(counts);
  const electors = above[0]! + counts[0]!;
  const deciles = new Uint8Array(counts.length);
  for (let score = 0; score < counts.length; score++) {
    const tied = counts[score]!;
    if (tied > 0) deciles[score] = decileOf(above[score]!, tied, electors);
  }
  return deciles;
}
