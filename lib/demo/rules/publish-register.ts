import { type Dwellings, dwellingKind } from "../types";
import type { RandomStream } from "./draw-random";
import type { Occupants, Population } from "./hold-population";

/**
 * Numbers everybody anew, from 1 in each polling district in order of address, and freezes the entries of this
 * year's register in the population.
 */
export function publishRegister(
  population: Population,
  dwellings: Dwellings,
  occupants: Occupants,
  year: number,
  misspellRate: number,
  random: RandomStream,
): void {
  const bit = 1 << year;
  const dwellingAt = population.dwellingAt[year]!;
  const numberAt = population.numberAt[year]!;
  const surnameAt = population.surnameAt[year]!;
  for (let district = 0; district + 1 < dwellings.districtStart.length; district++) {
    let number = 0;
    for (let d = dwellings.districtStart[district]!; d < dwellings.districtStart[district + 1]!; d++) {
      for (let k = occupants.start[d]!; k < occupants.start[d + 1]!; k++) {
        const i = occupants.order[k]!;
        number += 1;
        dwellingAt[i] = d;
        numberAt[i] = number;
        surnameAt[i] = population.surname[i]!;
        if (population.postal[i] === 1) population.postalAt[i]! |= bit;
        const canBeMisspelled = dwellings.kind[d] !== dwellingKind.anonymous;
        if (canBeMisspelled && random.chance(misspellRate)) population.misspelled[i]! |= bit;
      }
    }
  }
}
