/**
 * Position of each value among all, 0 to 1: the share below it and half of the share equal to it (the mid-distribution
 * function of Parzen). Values that are not wanted are NaN and count nowhere; their position is NaN.
 */
export function percentilePositions(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const positions = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    positions.set(sorted[from]!, (from + to) / 2 / sorted.length);
    from = to;
  }
  return values.map((value) => positions.get(value) ?? Number.NaN);
}
