import type { DemoRates } from "../schema";
import { exit, role } from "../types";
import { drawHouseholdTrait } from "./found-household";
import { addHousehold } from "./hold-population";
import { type Group, isLoose, type YearUnderWay } from "./track-year";

const wholeHouseholdShare = 0.7;
const joinsSinglePersonShare = 0.4;
const sharesNewHomeShare = 0.6;
const oddestAgeGap = 15;

/** How much more often than others the young leave and move. */
function restlessness(age: number): number {
  if (age < 25) return 2.6;
  if (age < 35) return 1.9;
  if (age < 45) return 1;
  return age < 65 ? 0.55 : 0.3;
}

function deathRate(age: number): number {
  return Math.min(0.5, Math.exp(-10.2 + 0.092 * age));
}

export function letPeopleDie(year: YearUnderWay): void {
  for (const person of year.present) {
    if (year.hasAddress(person) && year.random.chance(deathRate(year.age(person)))) {
      year.leaveCity(person, exit.died, year.anyDay());
    }
  }
}

type Movers = { together: Group[]; alone: number[]; singlePersonHouseholds: number[] };

/** Decides who leaves, who moves and who stays; the hazards are scaled so that the yearly rates come out. */
function drawFates(year: YearUnderWay, groups: readonly Group[], rates: DemoRates): Movers {
  const { population } = year.city;
  let togetherWeight = 0;
  let aloneWeight = 0;
  for (const group of groups) {
    togetherWeight += restlessness(year.age(group[0]!)) * group.length;
    for (const i of group) if (isLoose(population, i, group)) aloneWeight += restlessness(year.age(i));
  }
  const hazard = (rate: number, share: number, weight: number) =>
    (rate * share * year.present.length) / Math.max(1, weight);
  const leaveTogether = hazard(rates.leave, wholeHouseholdShare, togetherWeight);
  const leaveAlone = hazard(rates.leave, 1 - wholeHouseholdShare, aloneWeight);
  const moveTogether = hazard(rates.move, wholeHouseholdShare, togetherWeight);
  const moveAlone = hazard(rates.move, 1 - wholeHouseholdShare, aloneWeight);

  const movers: Movers = { together: [], alone: [], singlePersonHouseholds: [] };
  for (const group of groups) {
    const restless = restlessness(year.age(group[0]!));
    const fate = year.random.next();
    if (fate < leaveTogether * restless) {
      const day = year.anyDay();
      for (const i of group) year.leaveCity(i, exit.left, day);
      continue;
    }
    if (fate < (leaveTogether + moveTogether) * restless) {
      movers.together.push(group);
      continue;
    }
    for (const i of group) {
      const own = year.random.next();
      const weight = isLoose(population, i, group) ? restlessness(year.age(i)) : 0;
      if (own < leaveAlone * weight) year.leaveCity(i, exit.left, year.anyDay());
      else if (own < (leaveAlone + moveAlone) * weight) movers.alone.push(i);
    }
    if (group.length === 1) movers.singlePersonHouseholds.push(population.household[group[0]!]!);
  }
  return movers;
}

function moveTogether(year: YearUnderWay, groups: readonly Group[]): void {
  const { population, vacant } = year.city;
  for (const group of groups) {
    const day = year.anyDay();
    const old = year.dwellingOf(group[0]!);
    if (vacant.length === 0) continue;
    population.householdDwelling[population.household[group[0]!]!] = year.takeVacantDwelling();
    vacant.push(old);
    for (const i of group) year.recordMove(i, day);
  }
}

function joinSinglePerson(year: YearUnderWay, person: number, households: number[]): boolean {
  for (let attempt = 0; attempt < 12 && households.length > 0; attempt++) {
    const at = year.random.below(households.length);
    const home = households[at]!;
    if (year.city.population.householdSize[home] === 0) continue;
    households[at] = households[households.length - 1]!;
    households.pop();
    year.joinHousehold(person, home, role.partner);
    return true;
  }
  return false;
}

/** Grown-up children, partners and sharers: some move in with a single person, some with each other. */
function moveAlone(year: YearUnderWay, movers: Movers, groups: readonly Group[]): void {
  const { population, vacant } = year.city;
  let waiting = -1;
  for (const i of movers.alone) {
    year.quitHousehold(i);
    const joins = year.random.chance(joinsSinglePersonShare);
    if (joins && joinSinglePerson(year, i, movers.singlePersonHouseholds)) {
      year.recordMove(i, year.anyDay());
      continue;
    }
    if (waiting >= 0 && Math.abs(year.age(waiting) - year.age(i)) < oddestAgeGap) {
      year.joinHousehold(i, population.household[waiting]!, role.partner);
      waiting = -1;
    } else if (vacant.length > 0) {
      const home = addHousehold(population, drawHouseholdTrait(year.random));
      population.householdDwelling[home] = year.takeVacantDwelling();
      year.joinHousehold(i, home, role.head);
      waiting = year.random.chance(sharesNewHomeShare) ? i : -1;
    } else {
      year.joinHousehold(i, year.drawHousehold(groups), role.sharer);
    }
    year.recordMove(i, year.anyDay());
  }
}

export function movePeople(year: YearUnderWay, groups: readonly Group[], rates: DemoRates): void {
  const movers = drawFates(year, groups, rates);
  moveTogether(year, movers.together);
  moveAlone(year, movers, groups);
}
