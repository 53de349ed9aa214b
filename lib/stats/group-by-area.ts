export interface AreaGrouping {
  /** Electors of area `a` are `electors[start[a]]` to `electors[start[a + 1] - 1]`, in their own order. */
  start: Int32Array;
  electors: Int32Array;
}

/**
 * Electors area by area, by a counting sort.
 *
 * @param areas each elector's area, 0 to `areaCount - 1`; -1 for none.
 */
export function groupByArea(areas: Uint16Array | Int32Array, areaCount: number): AreaGrouping {
  const start = new Int32Array(areaCount + 1);
  for (const area of areas) if (area >= 0) start[area + 1]! += 1;
  for (let area = 0; area < areaCount; area++) start[area + 1]! += start[area]!;
  const next = start.slice();
  const electors = new Int32Array(start[areaCount]!);
  for (let elector = 0; elector < areas.length; elector++) {
    const area = areas[elector]!;
    if (area < 0) continue;
    electors[next[area]!] = elector;
    next[area]! += 1;
  }
  return { start, electors };
}
