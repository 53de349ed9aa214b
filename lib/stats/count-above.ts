/**
 * For each score, the electors of the area with a strictly higher one.
 *
 * @param counts one area's counts by score, as `countScores` gives them.
 */
export function countAbove(counts: Uint32Array): Uint32Array {
  const above = new Uint32Array(counts.length);
  let running = 0;
  for (let score = counts.length - 1; score >= 0; score--) {
    above[score] = running;
    running += counts[score]!;
  }
  return above;
}
