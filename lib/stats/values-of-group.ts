/** One grouping's random effects, wherever the system keeps them. */
export interface RandomGroup {
  name: string;
  count: number;
  /** Position of the first level among the columns; -1 for the nested grouping. */
  firstColumn: number;
}

/** Picks a grouping's stretch out of values held for the columns and for the nested levels. */
export function valuesOfGroup(group: RandomGroup, columns: Float64Array, nested: Float64Array): Float64Array {
  return group.firstColumn < 0
    ? nested
    : columns.subarray(group.firstColumn, group.firstColumn + group.count);
}
