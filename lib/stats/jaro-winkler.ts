const MAX_LENGTH = 256;
const PREFIX_SCALE = 0.1;
const PREFIX_LENGTH = 4;
const matchedA = new Uint8Array(MAX_LENGTH);
const matchedB = new Uint8Array(MAX_LENGTH);

/**
 * Jaro-Winkler similarity of two stretches of coded characters, 0 (nothing in common) to 1 (equal). Prefix scale 0.1,
 * up to 4 characters, applied at every similarity (Winkler 1990). Two empty stretches: 1. Longer than 256: the first 256.
 */
export function jaroWinkler(
  chars: Uint8Array,
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): number {
  const a = Math.min(aEnd - aStart, MAX_LENGTH);
  const b = Math.min(bEnd - bStart, MAX_LENGTH);
  if (a === 0 || b === 0) return a === b ? 1 : 0;
  const reach = Math.max(0, (Math.max(a, b) >> 1) - 1);
  matchedA.fill(0, 0, a);
  matchedB.fill(0, 0, b);
  let matches = 0;
  for (let i = 0; i < a; i++) {
    const sign = chars[aStart + i];
    const to = Math.min(b - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (matchedB[j] || chars[bStart + j] !== sign) continue;
      matchedA[i] = 1;
      matchedB[j] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let outOfOrder = 0;
  for (let i = 0, j = 0; i < a; i++) {
    if (!matchedA[i]) continue;
    while (!matchedB[j]) j++;
    if (chars[aStart + i] !== chars[bStart + j]) outOfOrder++;
    j++;
  }
  const jaro = (matches / a + matches / b + (matches - outOfOrder / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < Math.min(PREFIX_LENGTH, a, b) && chars[aStart + prefix] === chars[bStart + prefix])
    prefix++;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}
