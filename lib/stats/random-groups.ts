import type { PenalisedSystem } from "./penalised-system";
import type { GroupColumn } from "./regression-columns";

/** One grouping's random effects, wherever the system keeps them. */
export interface RandomGroup {
  name: string;
  count: number;
  /** Position of the first level among the columns; -1 for the nested grouping. */
  firstColumn: number;
}

/** The largest grouping is eliminated level by level; the others are dense. */
export function splitGroups(groups: GroupColumn[]): { nested: GroupColumn | null; others: GroupColumn[] } {
  const nested = groups.reduce<GroupColumn | null>(
    (largest, group) => (largest && largest.count >= group.count ? largest : group),
    null,
  );
  return { nested, others: groups.filter((group) => group !== nested) };
}

/** Picks a grouping's stretch out of values held for the columns and for the nested levels. */
export function valuesOfGroup(group: RandomGroup, columns: Float64Array, nested: Float64Array): Float64Array {
  return group.firstColumn < 0
    ? nested
    : columns.subarray(group.firstColumn, group.firstColumn + group.count);
}

/** Gives every level of a grouping the precision of its prior. */
export function setPrecision(system: PenalisedSystem, group: RandomGroup, variance: number): void {
  if (group.firstColumn < 0) system.nestedPrecision = 1 / variance;
  else system.columnPrecision.fill(1 / variance, group.firstColumn, group.firstColumn + group.count);
}
