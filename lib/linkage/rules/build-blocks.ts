/** Rows of both sides under one key. Block of a left row: `left[row]` (-1 = in none); its right rows: `members` from `starts[block]`. */
export interface Blocks {
  left: Int32Array;
  right: Int32Array;
  starts: Int32Array;
  members: Int32Array;
}

interface KeyedRows {
  rows: Int32Array;
  keyOf: (row: number) => number;
  /** rows of the whole file, chosen or not */
  total: number;
}

/**
 * Puts rows with equal keys into blocks. A block in which either side has more than `largest` rows is dropped: another key
 * has to find those pairs.
 */
export function buildBlocks(leftRows: KeyedRows, rightRows: KeyedRows, largest: number): Blocks {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, rightRows.rows.length * 2)));
  const slots = new Int32Array(capacity).fill(-1);
  const keys = new Int32Array(rightRows.rows.length);
  const right = new Int32Array(rightRows.total).fill(-1);
  const left = new Int32Array(leftRows.total).fill(-1);
  const sizes = new Int32Array(rightRows.rows.length + 1);
  let blocks = 0;
  for (const row of rightRows.rows) {
    const key = rightRows.keyOf(row) | 0;
    if (key === 0) continue;
    let slot = key & (capacity - 1);
    while (slots[slot]! >= 0 && keys[slots[slot]!] !== key) slot = (slot + 1) & (capacity - 1);
    if (slots[slot]! < 0) {
      slots[slot] = blocks;
      keys[blocks++] = key;
    }
    right[row] = slots[slot]!;
    sizes[slots[slot]!]!++;
  }
  const leftSizes = new Int32Array(blocks);
  for (const row of leftRows.rows) {
    const key = leftRows.keyOf(row) | 0;
    if (key === 0) continue;
    let slot = key & (capacity - 1);
    while (slots[slot]! >= 0 && keys[slots[slot]!] !== key) slot = (slot + 1) & (capacity - 1);
    const block = slots[slot]!;
    if (block < 0) continue;
    left[row] = block;
    leftSizes[block]!++;
  }
  const admitted = (block: number) =>
    leftSizes[block]! > 0 && leftSizes[block]! <= largest && sizes[block]! <= largest;
  const starts = new Int32Array(blocks + 1);
  for (let block = 0; block < blocks; block++)
    starts[block + 1] = starts[block]! + (admitted(block) ? sizes[block]! : 0);
  const next = starts.slice();
  const members = new Int32Array(starts[blocks]!);
  for (const row of rightRows.rows) {
    const block = right[row]!;
    if (block < 0) continue;
    if (admitted(block)) members[next[block]!++] = row;
    else right[row] = -1;
  }
  for (const row of leftRows.rows) {
    const block = left[row]!;
    if (block >= 0 && !admitted(block)) left[row] = -1;
  }
  return { left, right, starts, members };
}
