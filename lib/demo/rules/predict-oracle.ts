import { type AuthorityPlan, type Dwellings, dwellingKind } from "../types";
import { dayNumber } from "./count-days";
import { isEligible } from "./hold-poll";
import type { Population } from "./hold-population";
import { seeMark, seen } from "./link-identity";
import type { TurnoutTruth } from "./summarise-turnout";
import {
  cellCount,
  type Electorate,
  isPostalCell,
  type Priors,
  tallyPriors,
  traitGrid,
} from "./tally-priors";
import { turnoutEffects } from "./turnout-effects.table";
import { logistic } from "./weigh-turnout";

/** The local poll to predict, the register it is predicted for, and how many polls of `polls` lie before it. */
type OracleTarget = { date: string; register: number; pastPolls: number };

export type OraclePrediction = {
  /** NaN for those not on the register or not eligible */
  probability: Float64Array;
  visiblePolls: Uint8Array;
};

const householdNodes = [-3, -2.25, -1.5, -0.75, 0, 0.75, 1.5, 2.25, 3];
const nodeWeights = householdNodes.map((x) => Math.exp((-x * x) / 2));
const nodes = householdNodes.length;
const cellSize = nodes * traitGrid.size;

/** Chances of voting in a district, [poll, the target last][postal vote][household node][trait node]. */
function tabulateChances(
  electorate: Electorate,
  truth: TurnoutTruth,
  drift: Float64Array,
  district: number,
): Float64Array {
  const { pastPolls, plan } = electorate;
  const { ward } = plan.districts[district]!;
  const chances = new Float64Array((pastPolls + 1) * 2 * cellSize);
  let at = 0;
  for (let p = 0; p <= pastPolls; p++) {
    const level =
      p < pastPolls ? truth.intercepts[p]![ward]! - drift[p]! : truth.localType + truth.wardLocal[ward]!;
    for (let postal = 0; postal < 2; postal++) {
      for (const node of householdNodes) {
        const base =
          level +
          truth.districtEffects[district]! +
          postal * turnoutEffects.postal +
          node * turnoutEffects.householdSd;
        for (let g = 0; g < traitGrid.size; g++) {
          chances[at++] = logistic(base + traitGrid.low + g * traitGrid.step);
        }
      }
    }
  }
  return chances;
}

/**
 * For one person: the likelihood of what is seen at each household node, then the same times the chance of voting
 * at the target poll.
 */
function weighPerson(
  chances: Float64Array,
  prior: Float64Array,
  marks: readonly number[],
  hasPostalVote: boolean,
): Float64Array {
  const out = new Float64Array(2 * nodes);
  const weights = new Float64Array(cellSize);
  for (let k = 0; k < cellSize; k++) weights[k] = prior[k % traitGrid.size]!;
  for (let p = 0; p < marks.length; p++) {
    const mark = marks[p]!;
    if (mark === seen.nothing) continue;
    const byPost = mark === seen.absentByPost || mark === seen.votedByPost;
    const voted = mark === seen.voted || mark === seen.votedByPost;
    const at = (p * 2 + (byPost ? 1 : 0)) * cellSize;
    for (let k = 0; k < cellSize; k++) weights[k]! *= voted ? chances[at + k]! : 1 - chances[at + k]!;
  }
  const target = (marks.length * 2 + (hasPostalVote ? 1 : 0)) * cellSize;
  for (let k = 0; k < cellSize; k++) {
    const j = Math.floor(k / traitGrid.size);
    out[j]! += weights[k]!;
    out[nodes + j]! += weights[k]! * chances[target + k]!;
  }
  return out;
}

/** What `weighPerson` returns, for a person and the marks seen of them. */
type Weigh = (person: number, marks: readonly number[]) => Float64Array;

/** Weighs the electors of one polling district, each pattern of what is seen once. */
function weighDistrict(
  electorate: Electorate,
  priors: Priors,
  chances: Float64Array,
  district: number,
): Weigh {
  const { ward } = electorate.plan.districts[district]!;
  const known = new Map<number, Float64Array>();
  return (person, marks) => {
    const cell = priors.cellOf[person]!;
    const key = marks.reduce((code, mark) => code * 5 + mark, cell);
    const found = known.get(key);
    if (found) return found;
    const from = (ward * cellCount + cell) * traitGrid.size;
    const prior = priors.weights.subarray(from, from + traitGrid.size);
    const weights = weighPerson(chances, prior, marks, isPostalCell(cell));
    known.set(key, weights);
    return weights;
  };
}

/** Chances of the members of one household, the shared trait integrated out over what is seen of all of them. */
function integrateHousehold(members: readonly Float64Array[]): number[] {
  const posterior = nodeWeights.map((weight, j) =>
    members.reduce((product, member) => product * member[j]!, weight),
  );
  const total = posterior.reduce((sum, weight) => sum + weight, 0);
  return members.map((member) => {
    let voting = 0;
    for (let j = 0; j < nodes; j++) voting += (posterior[j]! * member[nodes + j]!) / member[j]!;
    return voting / total;
  });
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
  const { population, dwellings } = city;
  const targetDay = dayNumber(target.date);
  const dwellingAt = population.dwellingAt[target.register]!;
  const numberAt = population.numberAt[target.register]!;
  const people: number[] = [];
  for (let i = 0; i < population.persons; i++) {
    if (dwellingAt[i]! >= 0 && isEligible(population, i, "local", targetDay)) people.push(i);
  }
  people.sort((a, b) => dwellingAt[a]! - dwellingAt[b]! || numberAt[a]! - numberAt[b]!);
  const electorate = { ...city, ...target, people, targetDay };
  const priors = tallyPriors(electorate);

  const probability = new Float64Array(population.persons).fill(Number.NaN);
  const visiblePolls = new Uint8Array(population.persons);
  const look = (i: number): number[] => {
    const marks: number[] = [];
    for (let p = 0; p < target.pastPolls; p++) marks.push(seeMark(population, i, p, target.register));
    visiblePolls[i] = marks.filter((mark) => mark !== seen.nothing).length;
    return marks;
  };

  let district = -1;
  let weigh: Weigh = () => new Float64Array(0);
  for (let first = 0; first < people.length; ) {
    const dwelling = dwellingAt[people[first]!]!;
    if (dwellings.district[dwelling] !== district) {
      district = dwellings.district[dwelling]!;
      const chances = tabulateChances(electorate, truth, priors.drift, district);
      weigh = weighDistrict(electorate, priors, chances, district);
    }
    const isHousehold = dwellings.kind[dwelling] === dwellingKind.ordinary;
    let end = first + 1;
    while (isHousehold && end < people.length && dwellingAt[people[end]!] === dwelling) end++;
    const members = people.slice(first, end);
    const chances = integrateHousehold(members.map((person) => weigh(person, look(person))));
    members.forEach((person, k) => {
      probability[person] = chances[k]!;
    });
    first = end;
  }
  return { probability, visiblePolls };
}
