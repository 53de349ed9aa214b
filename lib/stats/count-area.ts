import type { CodeGrouping } from "./group-by-code";

/**
 * Counts one area's electors at each score into `counts` (10,001 of them), which is cleared first.
 *
 * @throws RangeError for a score above 10,000.
 */
export function countArea(
  scores: Uint16Array | Int16Array,
  { start, rows }: CodeGrouping,
  area: number,
  counts: Uint32Array,
): void {
  counts.fill(0);
  for (let i = start[area]!; i < start[area + 1]!; i++) {
    const score = scores[rows[i]!]!;
    if (score >= counts.length) throw new RangeError(`score ${score} is above 10000`);
    if (score >= 0) counts[score]! += 1;
  }
}
