/**
 * Numbers the pairs of codes that occur: per file, a code for (first, second) of each row, 0 where either is 0 (or, with
 * `eitherWill`, where both are). Open addressing over the pairs: a Map of numbers of this size would not do.
 */
export function combineCodes(
  first: readonly (Int32Array | undefined)[],
  second: readonly (Int32Array | undefined)[],
  files: readonly { rows: number }[],
  eitherWill = false,
): { codes: Int32Array[]; size: number } {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, rows * 2)));
  const slots = new Int32Array(capacity);
  const firsts = new Int32Array(rows + 1);
  const seconds = new Int32Array(rows + 1);
  let size = 1;
  const numberOf = (a: number, b: number): number => {
    let slot = mix(a, b) & (capacity - 1);
    for (;;) {
      const known = slots[slot]!;
      if (known === 0) break;
      if (firsts[known] === a && seconds[known] === b) return known;
      slot = (slot + 1) & (capacity - 1);
    }
    slots[slot] = size;
    firsts[size] = a;
    seconds[size] = b;
    return size++;
  };
  const codes = files.map((file, index) => {
    const result = new Int32Array(new SharedArrayBuffer(file.rows * 4));
    const a = first[index];
    const b = second[index];
    if (!a || !b) return result;
    for (let row = 0; row < file.rows; row++) {
      const present = eitherWill ? a[row] || b[row] : a[row] && b[row];
      if (present) result[row] = numberOf(a[row]!, b[row]!);
    }
    return result;
  });
  return { codes, size };
}

/** Spreads two codes over 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
