export interface EqualRows {
  /** Number of distinct rows. */
  count: number;
  /** For each row its distinct row, numbered by first appearance; -1 for a row that is not used. */
  membership: Int32Array;
  /** For each distinct row, the first row that shows it. */
  representative: Int32Array;
}

/**
 * Finds rows that are equal in every column, by hashing.
 *
 * @param usable 1 for the rows to be looked at.
 */
export function groupEqualRows(
  usable: Uint8Array,
  codeColumns: ArrayLike<number>[],
  numericColumns: Float64Array[],
): EqualRows {
  const rows = usable.length;
  const hashes = new Int32Array(rows).fill(0x2545f491);
  const mix = (hash: number, value: number) => {
    const mixed = Math.imul(hash ^ value, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
  };
  for (const codes of codeColumns) {
    for (let row = 0; row < rows; row++) hashes[row] = mix(hashes[row]!, codes[row]!);
  }
  const halves = new Int32Array(2);
  const double = new Float64Array(halves.buffer);
  for (const values of numericColumns) {
    for (let row = 0; row < rows; row++) {
      double[0] = values[row]! + 0; // -0 and 0 are the same covariate
      hashes[row] = mix(mix(hashes[row]!, halves[0]!), halves[1]!);
    }
  }

  const equal = (a: number, b: number) => {
    for (const codes of codeColumns) if (codes[a] !== codes[b]) return false;
    for (const values of numericColumns) if (values[a] !== values[b]) return false;
    return true;
  };
  const slots = 2 ** Math.ceil(Math.log2(Math.max(4, rows * 1.6)));
  const table = new Int32Array(slots).fill(-1);
  const membership = new Int32Array(rows).fill(-1);
  const representative = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (usable[row] === 0) continue;
    let slot = (hashes[row]! ^ (hashes[row]! >>> 16)) & (slots - 1);
    let found = table[slot]!;
    while (found >= 0) {
      const first = representative[found]!;
      if (hashes[first] === hashes[row] && equal(first, row)) break;
      slot = (slot + 1) & (slots - 1);
      found = table[slot]!;
    }
    if (found < 0) {
      found = count++;
      representative[found] = row;
      table[slot] = found;
    }
    membership[row] = found;
  }
  return { count, membership, representative: representative.slice(0, count) };
}
