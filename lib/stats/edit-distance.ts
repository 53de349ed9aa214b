const MAX_LENGTH = 128;
let beforeLast = new Uint8Array(MAX_LENGTH + 1);
let last = new Uint8Array(MAX_LENGTH + 1);
let current = new Uint8Array(MAX_LENGTH + 1);

/**
 * Edits (insertion, deletion, substitution, swap of neighbours) that turn one stretch of coded characters into the
 * other: optimal string alignment distance. Answers `limit` + 1 as soon as it is certain to be more than `limit`.
 * Stretches over 128 characters: `limit` + 1.
 */
export function editDistance(
  chars: Uint8Array,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
  limit: number,
): number {
  const a = aEnd - aStart;
  const b = bEnd - bStart;
  if (Math.abs(a - b) > limit || a > MAX_LENGTH || b > MAX_LENGTH) return limit + 1;
  for (let j = 0; j <= b; j++) last[j] = j;
  for (let i = 1; i <= a; i++) {
    current[0] = i;
    let lowest = i;
    const sign = chars[aStart + i - 1];
    for (let j = 1; j <= b; j++) {
      const other = chars[bStart + j - 1];
      let edits = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (sign === other ? 0 : 1));
      if (i > 1 && j > 1 && sign === chars[bStart + j - 2] && chars[aStart + i - 2] === other)
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      current[j] = edits;
      if (edits < lowest) lowest = edits;
    }
    if (lowest > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b]!, limit + 1);
}
