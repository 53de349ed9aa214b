import { type AuthorityPlan, type Dwellings, dwellingKind } from "../types";
import { ageYears, dayNumber } from "./count-days";
import { isAttainer } from "./create-person";
import type { Population } from "./hold-population";
import { countRegisters } from "./link-identity";
import { polls, registerDates } from "./polls.table";
import { ageEffect } from "./weigh-turnout";

/** Age effect plus personal trait, on a grid of log-odds. */
export const traitGrid = { low: -8, step: 0.5, size: 33 } as const;

const wardPriorStrength = 60;
export const cellCount = registerDates.length * 2 * 2 * 3;

export function isPostalCell(cell: number): boolean {
  return Math.floor(cell / 6) % 2 === 1;
}

export type Priors = {
  /** by person: registers, postal vote, attainer, household size up to 3 */
  cellOf: Uint8Array;
  /** unnormalised weights, [ward][cell][grid] */
  weights: Float64Array;
  /** how far the mean age effect has moved since each past poll */
  drift: Float64Array;
};

export type Electorate = {
  population: Population;
  plan: AuthorityPlan;
  dwellings: Dwellings;
  /** eligible electors of the target register */
  people: readonly number[];
  register: number;
  targetDay: number;
  pastPolls: number;
};

function addToGrid(grid: Float64Array, offset: number, value: number): void {
  const { low, step, size } = traitGrid;
  const position = Math.max(0, Math.min(size - 1.001, (value - low) / step));
  const below = Math.floor(position);
  const share = position - below;
  grid[offset + below]! += 1 - share;
  grid[offset + below + 1]! += share;
}

function countByDwelling(electorate: Electorate): Uint16Array {
  const { population, dwellings } = electorate;
  const dwellingAt = population.dwellingAt[electorate.register]!;
  const counts = new Uint16Array(dwellings.count);
  for (let i = 0; i < population.persons; i++) if (dwellingAt[i]! >= 0) counts[dwellingAt[i]!]! += 1;
  return counts;
}

/** Shrinks each ward's tally of a cell to the city's. */
function addCityPrior(wardTally: Float64Array, cityTally: Float64Array, wards: number): void {
  const { size } = traitGrid;
  for (let cell = 0; cell < cellCount; cell++) {
    let total = 0;
    for (let g = 0; g < size; g++) total += cityTally[cell * size + g]!;
    if (total === 0) continue;
    for (let w = 0; w < wards; w++) {
      for (let g = 0; g < size; g++) {
        wardTally[(w * cellCount + cell) * size + g]! +=
          (wardPriorStrength * cityTally[cell * size + g]!) / total;
      }
    }
  }
}

/** The generated population's own distribution of age effect plus trait, by what the oracle sees. */
export function tallyPriors(electorate: Electorate): Priors {
  const { population, plan, dwellings, people, register, targetDay, pastPolls } = electorate;
  const { size } = traitGrid;
  const dwellingAt = population.dwellingAt[register]!;
  const registerDay = dayNumber(registerDates[register]!);
  const pollDays = polls.map((poll) => dayNumber(poll.date));
  const sizeOf = countByDwelling(electorate);
  const cellOf = new Uint8Array(population.persons);
  const weights = new Float64Array(plan.wards.length * cellCount * size);
  const cityTally = new Float64Array(cellCount * size);
  const drift = new Float64Array(pastPolls);
  for (const i of people) {
    const dwelling = dwellingAt[i]!;
    const household = dwellings.kind[dwelling] === dwellingKind.ordinary ? Math.min(3, sizeOf[dwelling]!) : 1;
    const postal = (population.postalAt[i]! >> register) & 1;
    const attainer = isAttainer(population.birthDay[i]!, registerDay) ? 1 : 0;
    const registers = countRegisters(population, i, register);
    const cell = (((registers - 1) * 2 + postal) * 2 + attainer) * 3 + household - 1;
    cellOf[i] = cell;
    const age = ageEffect(ageYears(population.birthDay[i]!, targetDay));
    const value = age + population.turnoutTrait[i]!;
    const { ward } = plan.districts[dwellings.district[dwelling]!]!;
    addToGrid(weights, (ward * cellCount + cell) * size, value);
    addToGrid(cityTally, cell * size, value);
    for (let p = 0; p < pastPolls; p++) {
      drift[p]! += (age - ageEffect(ageYears(population.birthDay[i]!, pollDays[p]!))) / people.length;
    }
  }
  addCityPrior(weights, cityTally, plan.wards.length);
  return { cellOf, weights, drift };
}
