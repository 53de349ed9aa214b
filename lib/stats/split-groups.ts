import type { GroupColumn } from "./regression-columns";

/** The largest grouping is eliminated level by level; the others are dense. */
export function splitGroups(groups: GroupColumn[]): { nested: GroupColumn | null; others: GroupColumn[] } {
  const nested = groups.reduce<GroupColumn | null>(
    (largest, group) => (largest && largest.count >= group.count ? largest : group),
    null,
  );
  return { nested, others: groups.filter((group) => group !== nested) };
}
