import type { Dwellings } from "../types";
import type { RandomStream } from "./draw-random";
import type { Occupants } from "./hold-population";
import type { Addition } from "./track-year";

const afterTheLastShare = 0.25;

export type LatePlace = Addition & { number: number; suffix: number };

/**
 * Numbers of those who register between two annual publications: mostly the number of the entry before them in
 * the street with the next free suffix, else after the last number of the district. By district, in register order.
 */
export function placeLateAdditions(
  dwellings: Dwellings,
  occupants: Occupants,
  additions: readonly Addition[],
  random: RandomStream,
): LatePlace[][] {
  const districts = dwellings.districtStart.length - 1;
  const places: LatePlace[][] = Array.from({ length: districts }, () => []);
  const suffixes = new Map<number, number>();
  const lastNumber = new Int32Array(districts);
  for (let district = 0; district < districts; district++) {
    lastNumber[district] =
      occupants.start[dwellings.districtStart[district + 1]!]! -
      occupants.start[dwellings.districtStart[district]!]!;
  }
  const byDay = [...additions].sort((a, b) => a.day - b.day || a.person - b.person);
  for (const addition of byDay) {
    const district = dwellings.district[addition.dwelling]!;
    const before =
      occupants.start[addition.dwelling + 1]! - occupants.start[dwellings.districtStart[district]!]!;
    if (before === 0 || random.chance(afterTheLastShare)) {
      lastNumber[district]! += 1;
      places[district]!.push({ ...addition, number: lastNumber[district]!, suffix: 0 });
      continue;
    }
    const key = district * 1_000_000 + before;
    const suffix = (suffixes.get(key) ?? 0) + 1;
    suffixes.set(key, suffix);
    places[district]!.push({ ...addition, number: before, suffix });
  }
  for (const list of places) list.sort((a, b) => a.number - b.number || a.suffix - b.suffix);
  return places;
}
