import type { DecileFigures } from "@/lib/scoring/types";

/** The lowest score of deciles 1 to 9. A decile that ties leave empty shares the floor of the one above it. */
export function decileFloors(deciles: readonly DecileFigures[]): number[] {
  const floors: number[] = [];
  for (let decile = 1; decile <= 9; decile++) {
    const own = deciles.find((row) => row.decile === decile)?.min;
    floors.push(own ?? floors.at(-1) ?? Number.POSITIVE_INFINITY);
  }
  return floors;
}
