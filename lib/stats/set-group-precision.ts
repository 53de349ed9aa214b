import type { PenalisedSystem } from "./penalised-system";
import type { RandomGroup } from "./values-of-group";

/** Gives every level of a grouping the precision of its prior. */
export function setGroupPrecision(system: PenalisedSystem, group: RandomGroup, variance: number): void {
  if (group.firstColumn < 0) system.nestedPrecision = 1 / variance;
  else system.columnPrecision.fill(1 / variance, group.firstColumn, group.firstColumn + group.count);
}
