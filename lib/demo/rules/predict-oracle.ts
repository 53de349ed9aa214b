import { type AuthorityPlan, type Dwellings, dwellingKind, mark } from "../types";
import { ageYears, dayNumber } from "./count-days";
import { isAttainer } from "./create-person";
import { isEligible } from "./hold-poll";
import type { Population } from "./hold-population";
import { polls, registerDates } from "./polls.table";
import type { TurnoutTruth } from "./summarise-turnout";
import { turnoutEffects } from "./turnout-effects.table";
import { ageEffect, logistic } from "./weigh-turnout";

/** The local poll to predict, the register it is predicted for, and how many polls of `polls` lie before it. */
type OracleTarget = { date: string; register: number; pastPolls: number };

export type OraclePrediction = {
  /** NaN for those not on the register or not eligible */
  probability: Float64Array;
  visiblePolls: Uint8Array;
};

/** Age effect plus personal trait, on a grid of log-odds. */
const gridStep = 0.5;
const gridLow = -8;
const gridSize = 33;
const householdNodes = [-3, -2.25, -1.5, -0.75, 0, 0.75, 1.5, 2.25, 3];
const nodes = householdNodes.length;
const nodeWeights = householdNodes.map((x) => Math.exp((-x * x) / 2));
const wardPriorStrength = 60;
const tenures = 6;
const cells = tenures * 2 * 2 * 3;

/**
 * Whether the name and address of the target register stand on an earlier register exactly so: the link that a
 * product without record linkage can make.
 */
function isSameIdentity(population: Population, i: number, earlier: number, target: number): boolean {
  const address = population.dwellingAt[target]![i]!;
  if (address < 0 || population.dwellingAt[earlier]![i] !== address) return false;
  if (earlier === target) return true;
  const spellings = (1 << earlier) | (1 << target);
  return (
    (population.misspelled[i]! & spellings) === 0 &&
    population.surnameAt[earlier]![i] === population.surnameAt[target]![i]
  );
}

function addToGrid(grid: Float64Array, offset: number, value: number): void {
  const position = Math.max(0, Math.min(gridSize - 1.001, (value - gridLow) / gridStep));
  const below = Math.floor(position);
  const share = position - below;
  grid[offset + below]! += 1 - share;
  grid[offset + below + 1]! += share;
}

/** No-row 0, did not vote 1, voted 2, and the same with a postal vote 3 and 4. */
function visibleCode(population: Population, i: number, poll: number, target: number): number {
  const { register } = polls[poll]!;
  const result = population.marks[poll]![i]!;
  if (result === mark.noRow || !((population.markedUnderAnnualNumber[i]! >> poll) & 1)) return 0;
  if (!isSameIdentity(population, i, register, target)) return 0;
  const voted = result === mark.inPerson || result === mark.byPost || result === mark.byProxy;
  const postal = (population.postalAt[i]! >> register) & 1;
  return 1 + (voted ? 1 : 0) + 2 * postal;
}

function tenureAt(population: Population, i: number, target: number): number {
  let registers = 0;
  for (let year = 0; year <= target; year++) if (isSameIdentity(population, i, year, target)) registers += 1;
  return registers;
}

/**
 * The best prediction from what a product sees: the exact posterior over personal and household traits given the
 * visible marks, by quadrature; the noise of the ward at the target poll is set to its mean.
 */
export function predictOracle(
  city: { population: Population; plan: AuthorityPlan; dwellings: Dwellings },
  truth: TurnoutTruth,
  target: OracleTarget,
): OraclePrediction {
  const { population, plan, dwellings } = city;
  const targetDay = dayNumber(target.date);
  const registerDay = dayNumber(registerDates[target.register]!);
  const dwellingAt = population.dwellingAt[target.register]!;
  const numberAt = population.numberAt[target.register]!;
  const pollDays = polls.map((poll) => dayNumber(poll.date));
  const probability = new Float64Array(population.persons).fill(Number.NaN);
  const visiblePolls = new Uint8Array(population.persons);

  const people: number[] = [];
  const sizeOf = new Uint16Array(dwellings.count);
  for (let i = 0; i < population.persons; i++) {
    if (dwellingAt[i]! < 0) continue;
    sizeOf[dwellingAt[i]!]! += 1;
    if (isEligible(population, i, "local", targetDay)) people.push(i);
  }
  people.sort((a, b) => dwellingAt[a]! - dwellingAt[b]! || numberAt[a]! - numberAt[b]!);

  const cellOf = new Uint8Array(population.persons);
  const wardPrior = new Float64Array(plan.wards.length * cells * gridSize);
  const cityPrior = new Float64Array(cells * gridSize);
  const pastDrift = new Float64Array(target.pastPolls);
  for (const i of people) {
    const isOrdinary = dwellings.kind[dwellingAt[i]!] === dwellingKind.ordinary;
    const size = isOrdinary ? Math.min(3, sizeOf[dwellingAt[i]!]!) : 1;
    const postal = (population.postalAt[i]! >> target.register) & 1;
    const attainer = isAttainer(population.birthDay[i]!, registerDay) ? 1 : 0;
    const cell =
      (((tenureAt(population, i, target.register) - 1) * 2 + postal) * 2 + attainer) * 3 + size - 1;
    cellOf[i] = cell;
    const age = ageEffect(ageYears(population.birthDay[i]!, targetDay));
    const value = age + population.turnoutTrait[i]!;
    const ward = plan.districts[dwellings.district[dwellingAt[i]!]!]!.ward;
    addToGrid(wardPrior, (ward * cells + cell) * gridSize, value);
    addToGrid(cityPrior, cell * gridSize, value);
    for (let p = 0; p < target.pastPolls; p++) {
      const pastAge = ageEffect(ageYears(population.birthDay[i]!, pollDays[p]!));
      pastDrift[p]! += (age - pastAge) / people.length;
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    let total = 0;
    for (let g = 0; g < gridSize; g++) total += cityPrior[cell * gridSize + g]!;
    if (total === 0) continue;
    for (let w = 0; w < plan.wards.length; w++) {
      const offset = (w * cells + cell) * gridSize;
      for (let g = 0; g < gridSize; g++) {
        wardPrior[offset + g]! += (wardPriorStrength * cityPrior[cell * gridSize + g]!) / total;
      }
    }
  }

  const chances = new Float64Array((target.pastPolls + 1) * 2 * nodes * gridSize);
  /** Chances of voting in a district at every poll and at the target, by postal vote, household and personal node. */
  const tabulate = (district: number) => {
    const { ward } = plan.districts[district]!;
    const effect = truth.districtEffects[district]!;
    let at = 0;
    for (let p = 0; p <= target.pastPolls; p++) {
      const level =
        p < target.pastPolls
          ? truth.intercepts[p]![ward]! - pastDrift[p]!
          : truth.localType + truth.wardLocal[ward]!;
      for (let postal = 0; postal < 2; postal++) {
        for (let j = 0; j < nodes; j++) {
          const base =
            effect + level + postal * turnoutEffects.postal + householdNodes[j]! * turnoutEffects.householdSd;
          for (let g = 0; g < gridSize; g++) chances[at++] = logistic(base + gridLow + g * gridStep);
        }
      }
    }
  };

  /** Likelihood of the pattern and its product with the chance of voting, at each household node. */
  const member = (district: number, cell: number, codes: readonly number[]): Float64Array => {
    const out = new Float64Array(2 * nodes);
    const prior = (plan.districts[district]!.ward * cells + cell) * gridSize;
    const postalNow = Math.floor(cell / 6) % 2;
    const targetAt = (target.pastPolls * 2 + postalNow) * nodes * gridSize;
    const weights = new Float64Array(nodes * gridSize);
    for (let k = 0; k < weights.length; k++) weights[k] = wardPrior[prior + (k % gridSize)]!;
    for (let p = 0; p < codes.length; p++) {
      const code = codes[p]!;
      if (code === 0) continue;
      const at = (p * 2 + (code > 2 ? 1 : 0)) * nodes * gridSize;
      const voted = code % 2 === 0;
      for (let k = 0; k < weights.length; k++) {
        const chance = chances[at + k]!;
        weights[k]! *= voted ? chance : 1 - chance;
      }
    }
    for (let k = 0; k < weights.length; k++) {
      const j = Math.floor(k / gridSize);
      out[j]! += weights[k]!;
      out[nodes + j]! += weights[k]! * chances[targetAt + k]!;
    }
    return out;
  };

  let known = new Map<number, Float64Array>();
  let knownDistrict = -1;
  const memberOf = (i: number): Float64Array => {
    const district = dwellings.district[dwellingAt[i]!]!;
    if (district !== knownDistrict) {
      known = new Map();
      knownDistrict = district;
      tabulate(district);
    }
    const codes: number[] = [];
    let key = cellOf[i]!;
    for (let p = 0; p < target.pastPolls; p++) {
      const code = visibleCode(population, i, p, target.register);
      if (code > 0) visiblePolls[i]! += 1;
      codes.push(code);
      key = key * 5 + code;
    }
    const found = known.get(key);
    if (found) return found;
    const values = member(district, cellOf[i]!, codes);
    known.set(key, values);
    return values;
  };

  const posterior = new Float64Array(nodes);
  for (let first = 0; first < people.length; ) {
    const dwelling = dwellingAt[people[first]!]!;
    const isOrdinary = dwellings.kind[dwelling] === dwellingKind.ordinary;
    let end = first + 1;
    while (isOrdinary && end < people.length && dwellingAt[people[end]!] === dwelling) end++;
    for (let j = 0; j < nodes; j++) posterior[j] = nodeWeights[j]!;
    const values: Float64Array[] = [];
    for (let k = first; k < end; k++) {
      const own = memberOf(people[k]!);
      values.push(own);
      for (let j = 0; j < nodes; j++) posterior[j]! *= own[j]!;
    }
    let total = 0;
    for (let j = 0; j < nodes; j++) total += posterior[j]!;
    for (let k = first; k < end; k++) {
      const own = values[k - first]!;
      let voting = 0;
      for (let j = 0; j < nodes; j++) voting += (posterior[j]! * own[nodes + j]!) / own[j]!;
      probability[people[k]!] = voting / total;
    }
    first = end;
  }
  return { probability, visiblePolls };
}
