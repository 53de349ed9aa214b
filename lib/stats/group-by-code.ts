export interface CodeGrouping {
  /** Rows of code `c` are `rows[start[c]]` to `rows[start[c + 1] - 1]`, in their own order. */
  start: Int32Array;
  rows: Int32Array;
}

/**
 * Rows code by code (electors ward by ward, persons household by household), by a counting sort.
 *
 * @param codes one per row, 0 to `codeCount - 1`; a row of -1 is in no group.
 */
export function groupByCode(codes: Uint16Array | Int32Array, codeCount: number): CodeGrouping {
  const start = new Int32Array(codeCount + 1);
  for (const code of codes) if (code >= 0) start[code + 1]! += 1;
  for (let code = 0; code < codeCount; code++) start[code + 1]! += start[code]!;
  const next = start.slice();
  const rows = new Int32Array(start[codeCount]!);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code < 0) continue;
    rows[next[code]!] = row;
    next[code]! += 1;
  }
  return { start, rows };
}
