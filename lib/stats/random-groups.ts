import type { CovariatePatterns } from "./collapse-patterns";
import type { GroupColumn } from "./regression-columns";
import type { RandomGroup } from "./values-of-group";

/** Where each grouping's effects stand among the model's columns, in the order given. */
export function randomGroups(
  groups: GroupColumn[],
  nested: GroupColumn | null,
  others: GroupColumn[],
  patterns: CovariatePatterns,
): RandomGroup[] {
  return groups.map((group) => {
    const firstColumn = group === nested ? -1 : patterns.randomOffsets[others.indexOf(group)]!;
    return { name: group.name, count: group.count, firstColumn };
  });
}
