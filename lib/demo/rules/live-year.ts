import type { DemoRates } from "../schema";
import { type AuthorityPlan, type Dwellings, dwellingKind, exit, role } from "../types";
import { drawSurname } from "./choose-names";
import { ageYears } from "./count-days";
import { createPerson } from "./create-person";
import type { RandomStream } from "./draw-random";
import { drawHouseholdTrait, foundHousehold } from "./found-household";
import { addHousehold, type Occupants, type Population } from "./hold-population";
import type { Housing } from "./settle-city";

export const notRemoved = 65_535;

export type Addition = { person: number; dwelling: number; day: number };

/** Days count from 1 December; people of last December's register keep the household they had then. */
export type YearEvents = {
  removedDay: Uint16Array;
  additions: Addition[];
  renamed: { person: number; day: number }[];
  householdBefore: Int32Array;
};

const wholeHouseholdShare = 0.7;
const comingOfAgeShare = 0.012;
const joinsExistingShare = 0.4;
const newcomersAreYounger = 0.5;

function restlessness(age: number): number {
  if (age < 25) return 2.6;
  if (age < 35) return 1.9;
  if (age < 45) return 1;
  return age < 65 ? 0.55 : 0.3;
}

function deathRate(age: number): number {
  return Math.min(0.5, Math.exp(-10.2 + 0.092 * age));
}

/**
 * One year of deaths, departures, moves, arrivals, comings of age, weddings and postal votes, from one register
 * of 1 December to the next. Changes the population and the housing; returns what happened on which day.
 */
export function liveYear(
  city: { population: Population; plan: AuthorityPlan; dwellings: Dwellings; housing: Housing },
  occupants: Occupants,
  rates: DemoRates,
  year: { index: number; firstDay: number },
  random: RandomStream,
): YearEvents {
  const { population, plan, dwellings, housing } = city;
  const { household, householdDwelling, householdSize, birthDay } = population;
  const present = occupants.order;
  const nextRegisterBit = 1 << (year.index + 1);
  const events: YearEvents = {
    removedDay: new Uint16Array(population.personCapacity).fill(notRemoved),
    additions: [],
    renamed: [],
    householdBefore: household.slice(0, population.persons),
  };
  const isOrdinary = (i: number) =>
    dwellings.kind[householdDwelling[household[i]!]!] === dwellingKind.ordinary;
  const age = (i: number) => ageYears(birthDay[i]!, year.firstDay);
  const anyDay = () => 1 + random.below(363);
  const wardOf = (dwelling: number) => plan.wards[plan.districts[dwellings.district[dwelling]!]!.ward]!;

  const quit = (i: number) => {
    const home = household[i]!;
    householdSize[home]! -= 1;
    if (householdSize[home] !== 0 || !isOrdinary(i)) return;
    housing.householdOf[householdDwelling[home]!] = -1;
    housing.vacant.push(householdDwelling[home]!);
  };
  const exitTo = (i: number, kind: number, day: number) => {
    events.removedDay[i] = day;
    quit(i);
    population.exit[i] = kind;
  };
  const takeVacant = (): number => {
    const at = random.below(housing.vacant.length);
    const dwelling = housing.vacant[at]!;
    housing.vacant[at] = housing.vacant[housing.vacant.length - 1]!;
    housing.vacant.pop();
    return dwelling;
  };
  const moveInto = (home: number, dwelling: number) => {
    householdDwelling[home] = dwelling;
    housing.householdOf[dwelling] = home;
  };

  for (let k = 0; k < present.length; k++) {
    const i = present[k]!;
    if (isOrdinary(i) && random.chance(deathRate(age(i)))) exitTo(i, exit.died, anyDay());
  }

  const groups: number[][] = [];
  const singles: number[] = [];
  for (let d = 0; d < dwellings.count; d++) {
    if (dwellings.kind[d] !== dwellingKind.ordinary) continue;
    const group: number[] = [];
    for (let k = occupants.start[d]!; k < occupants.start[d + 1]!; k++) {
      if (population.exit[present[k]!] === exit.none) group.push(present[k]!);
    }
    if (group.length > 0) groups.push(group);
  }
  let groupWeight = 0;
  let individualWeight = 0;
  const isLoose = (i: number, group: number[]) => group.length > 1 && population.role[i] !== role.head;
  for (const group of groups) {
    groupWeight += restlessness(age(group[0]!)) * group.length;
    for (const i of group) if (isLoose(i, group)) individualWeight += restlessness(age(i));
  }
  const electors = present.length;
  const hazard = (rate: number, share: number, weight: number) =>
    (rate * share * electors) / Math.max(1, weight);
  const leaveTogether = hazard(rates.leave, wholeHouseholdShare, groupWeight);
  const leaveAlone = hazard(rates.leave, 1 - wholeHouseholdShare, individualWeight);
  const moveTogether = hazard(rates.move, wholeHouseholdShare, groupWeight);
  const moveAlone = hazard(rates.move, 1 - wholeHouseholdShare, individualWeight);

  const movingGroups: number[][] = [];
  const movingAlone: number[] = [];
  for (const group of groups) {
    const restless = restlessness(age(group[0]!));
    const fate = random.next();
    if (fate < leaveTogether * restless) {
      const day = anyDay();
      for (const i of group) exitTo(i, exit.left, day);
      continue;
    }
    if (fate < (leaveTogether + moveTogether) * restless) {
      movingGroups.push(group);
      continue;
    }
    let stay = 0;
    for (const i of group) {
      const own = random.next();
      const weight = isLoose(i, group) ? restlessness(age(i)) : 0;
      if (own < leaveAlone * weight) exitTo(i, exit.left, anyDay());
      else if (own < (leaveAlone + moveAlone) * weight) movingAlone.push(i);
      else stay += 1;
    }
    if (stay === 1 && group.length === 1) singles.push(household[group[0]!]!);
  }

  const recordMove = (i: number, day: number) => {
    if (events.removedDay[i] === notRemoved) events.removedDay[i] = day;
    population.moved[i]! |= nextRegisterBit;
    events.additions.push({ person: i, dwelling: householdDwelling[household[i]!]!, day });
  };
  const joinExisting = (i: number): boolean => {
    for (let attempt = 0; attempt < 12 && singles.length > 0; attempt++) {
      const at = random.below(singles.length);
      const home = singles[at]!;
      if (householdSize[home] === 0) continue;
      singles[at] = singles[singles.length - 1]!;
      singles.pop();
      household[i] = home;
      householdSize[home]! += 1;
      population.role[i] = role.partner;
      return true;
    }
    return false;
  };
  const anyHousehold = (): number => {
    for (;;) {
      const group = random.pick(groups);
      const home = household[group[0]!]!;
      if (householdSize[home]! > 0 && population.exit[group[0]!] === exit.none) return home;
    }
  };

  for (const group of movingGroups) {
    const day = anyDay();
    const home = household[group[0]!]!;
    const old = householdDwelling[home]!;
    if (housing.vacant.length > 0) {
      const dwelling = takeVacant();
      housing.householdOf[old] = -1;
      moveInto(home, dwelling);
      housing.vacant.push(old);
      for (const i of group) recordMove(i, day);
    }
  }

  let waiting = -1;
  for (const i of movingAlone) {
    quit(i);
    if (random.chance(joinsExistingShare) && joinExisting(i)) {
      recordMove(i, anyDay());
      continue;
    }
    const pairsUp = waiting >= 0 && Math.abs(age(waiting) - age(i)) < 15;
    if (pairsUp) {
      household[i] = household[waiting]!;
      population.role[i] = role.partner;
      waiting = -1;
    } else if (housing.vacant.length > 0) {
      household[i] = addHousehold(population, drawHouseholdTrait(random));
      moveInto(household[i]!, takeVacant());
      population.role[i] = role.head;
      waiting = random.chance(0.6) ? i : -1;
    } else {
      household[i] = anyHousehold();
      population.role[i] = role.sharer;
    }
    householdSize[household[i]!]! += 1;
    recordMove(i, anyDay());
  }

  const arrivals = Math.round(rates.arrive * electors);
  for (let arrived = 0; arrived < arrivals; ) {
    const day = anyDay();
    const today = year.firstDay + day;
    if (housing.vacant.length > 0 && !random.chance(joinsExistingShare * 0.5)) {
      const dwelling = takeVacant();
      const ward = wardOf(dwelling);
      const people = foundHousehold(population, random, { ward, today, extraYouth: newcomersAreYounger });
      moveInto(household[people[0]!]!, dwelling);
      for (const i of people) events.additions.push({ person: i, dwelling, day });
      arrived += people.length;
    } else {
      const home = anyHousehold();
      const dwelling = householdDwelling[home]!;
      const person = createPerson(
        population,
        random,
        {
          ward: wardOf(dwelling),
          female: random.chance(0.5),
          age: 19 + 30 * random.next() * random.next(),
          surname: drawSurname(random, 99),
          community: 99,
          household: home,
          role: householdSize[home] === 1 ? role.partner : role.sharer,
          today,
        },
        [],
      );
      events.additions.push({ person, dwelling, day });
      arrived += 1;
    }
  }

  const wanted = Math.round(comingOfAgeShare * electors);
  for (let attempt = 0, grown = 0; grown < wanted && attempt < wanted * 30; attempt++) {
    const parent = present[random.below(present.length)]!;
    const parentAge = age(parent);
    if (population.exit[parent] !== exit.none || parentAge < 36 || parentAge > 60) continue;
    if (population.role[parent]! > role.partner || !isOrdinary(parent)) continue;
    grown += 1;
    const registersLate = random.chance(0.5);
    const ageNextDecember = 17.02 + (registersLate ? 1.6 : 0.95) * random.next();
    const dwelling = householdDwelling[household[parent]!]!;
    const person = createPerson(
      population,
      random,
      {
        ward: wardOf(dwelling),
        female: random.chance(0.49),
        age: ageNextDecember,
        surname: population.surname[parent]!,
        community: population.community[parent]!,
        household: household[parent]!,
        role: role.child,
        today: year.firstDay + 365,
      },
      [parent],
    );
    if (registersLate) events.additions.push({ person, dwelling, day: anyDay() });
  }

  const renamed = marry(population, present, rates.marry, nextRegisterBit, random);
  events.renamed = renamed.map((person) => ({ person, day: anyDay() }));
  renewPostalVotes(population, present, random);
  return events;
}

/** Women of couples with two surnames first, then anybody: the rate counts changes of surname. Returns who changed it. */
function marry(
  population: Population,
  present: Int32Array,
  marryRate: number,
  bit: number,
  random: RandomStream,
): number[] {
  const headSurname = new Map<number, number>();
  for (const i of present) {
    if (population.exit[i] === exit.none && population.role[i] === role.head) {
      headSurname.set(population.household[i]!, population.surname[i]!);
    }
  }
  const couples: number[] = [];
  const others: number[] = [];
  for (const i of present) {
    if (population.exit[i] !== exit.none) continue;
    const partnersName = headSurname.get(population.household[i]!);
    const isPartner = population.role[i] === role.partner;
    if (isPartner && partnersName !== undefined && partnersName !== population.surname[i]) couples.push(i);
    else if (population.female[i] === 1) others.push(i);
  }
  const wanted = marryRate * present.length;
  const fromCouples = Math.min(1, (0.85 * wanted) / Math.max(1, couples.length));
  const change = (i: number, surname: number) => {
    if (surname === population.surname[i]) return;
    population.surname[i] = surname;
    population.surnameChanged[i]! |= bit;
    changed.push(i);
  };
  const changed: number[] = [];
  for (const i of couples) {
    if (random.chance(fromCouples)) change(i, headSurname.get(population.household[i]!)!);
  }
  const fromOthers = Math.max(0, wanted - changed.length) / Math.max(1, others.length);
  for (const i of others) {
    if (random.chance(fromOthers)) change(i, drawSurname(random, population.community[i]!));
  }
  return changed;
}

const newPostalShare = 0.015;
const lapsedPostalShare = 0.05;

function renewPostalVotes(population: Population, present: Int32Array, random: RandomStream): void {
  for (const i of present) {
    if (population.exit[i] !== exit.none) continue;
    const draw = random.next();
    if (population.postal[i] === 1 && draw < lapsedPostalShare) population.postal[i] = 0;
    else if (population.postal[i] === 0 && draw < newPostalShare) population.postal[i] = 1;
  }
}
