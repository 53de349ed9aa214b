import type { DesignGroup } from "@/lib/formula/types";
import { recordOf } from "@/lib/models/rules/plain-numbers";

/** Standard deviation and level effects of each grouping, by name. */
export function reportGroups(groups: DesignGroup[], fitted: { sd: number; effects: Float64Array }[]) {
  return Object.fromEntries(
    groups.map(({ name, levels }, k) => {
      const { sd, effects } = fitted[k]!;
      return [name, { sd, effects: recordOf(levels, (level) => effects[level]!) }];
    }),
  );
}
