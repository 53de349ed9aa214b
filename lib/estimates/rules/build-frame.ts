import type { Census, Frame } from "@/lib/estimates/types";
import { type Margin, rakeMargins } from "@/lib/stats/rake-margins";
import { CHARACTERISTIC_FIELDS } from "@/lib/surveys/schema";

/**
 * The cells of every area from the margins that the census gives, raked from a seed of ones: what no margin crosses is
 * taken as independent. Areas that lack one of the margins are left out. Counts of margins differ a little where a
 * census office rounds: each is scaled to the first margin's total.
 */
export function buildFrame({ margins }: Census): Frame {
  const characteristics = CHARACTERISTIC_FIELDS.flatMap((key) => {
    const levels = new Set<string>();
    for (const margin of margins) {
      const place = margin.characteristics.indexOf(key);
      if (place >= 0) for (const { levels: own } of margin.counts) levels.add(own[place]!);
    }
    return levels.size > 0 ? [{ key, levels: [...levels].sort() }] : [];
  });
  const codes = crossCodes(characteristics.map(({ levels }) => levels.length));
  const combinations = codes[0]?.length ?? 0;

  const prepared = margins.map((margin) => {
    const places = margin.characteristics.map((key) =>
      characteristics.findIndex((known) => known.key === key),
    );
    const sizes = places.map((place) => characteristics[place]!.levels.length);
    const categoryOf = (own: readonly number[]) =>
      own.reduce((code, level, i) => code * sizes[i]! + level, 0);
    const byArea = new Map<number, Float64Array>();
    for (const { areaId, levels, count } of margin.counts) {
      const own = levels.map((level, i) => characteristics[places[i]!]!.levels.indexOf(level));
      const totals =
        byArea.get(areaId) ?? new Float64Array(sizes.reduce((product, size) => product * size, 1));
      totals[categoryOf(own)]! += count;
      byArea.set(areaId, totals);
    }
    const cellCodes = Int32Array.from({ length: combinations }, (_, cell) =>
      categoryOf(places.map((place) => codes[place]![cell]!)),
    );
    return { codes: cellCodes, byArea };
  });

  const [first, ...others] = prepared;
  const areaIds = [...(first?.byArea.keys() ?? [])]
    .filter((areaId) => prepared.every(({ byArea }) => total(byArea.get(areaId)) > 0))
    .sort((a, b) => a - b);
  const sizes = new Float64Array(areaIds.length * combinations);
  let gap = 0;
  areaIds.forEach((areaId, place) => {
    const people = total(first!.byArea.get(areaId));
    // The first margin last: its totals are met exactly.
    const own: Margin[] = [...others, first!].map(({ codes: cellCodes, byArea }) => {
      const totals = byArea.get(areaId)!;
      const scale = people / total(totals);
      return { codes: cellCodes, totals: totals.map((count) => count * scale) };
    });
    const raked = rakeMargins(new Float64Array(combinations).fill(1), own);
    sizes.set(raked.cells, place * combinations);
    gap = Math.max(gap, raked.gap);
  });
  return { areaIds, characteristics, codes, combinations, sizes, gap };
}

const total = (counts: Float64Array | undefined) => counts?.reduce((sum, count) => sum + count, 0) ?? 0;

/** Every combination of levels, the last characteristic fastest: for each characteristic the level of each. */
function crossCodes(sizes: readonly number[]): Int32Array[] {
  const combinations = sizes.reduce((product, size) => product * size, 1);
  let stride = combinations;
  return sizes.map((size) => {
    stride /= size;
    const own = stride;
    return Int32Array.from({ length: combinations }, (_, cell) => Math.floor(cell / own) % size);
  });
}
