import { decileOf } from "./decile-of";

/**
 * The decile of every score that occurs in an area.
 *
 * @param counts one area's counts by score.
 * @returns one decile per score, 0 where no elector has the score.
 */
export function decilesByScore(counts: Uint32Array): Uint8Array {
  let electors = 0;
  for (const count of counts) electors += count;
  const deciles = new Uint8Array(counts.length);
  let above = 0;
  for (let score = counts.length - 1; score >= 0; score--) {
    const tied = counts[score]!;
    if (tied === 0) continue;
    deciles[score] = decileOf(above, tied, electors);
    above += tied;
  }
  return deciles;
}
