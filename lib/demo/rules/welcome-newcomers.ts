import type { DemoRates } from "../schema";
import { role } from "../types";
import { drawSurname, majority } from "./choose-names";
import { createPerson } from "./create-person";
import { foundHousehold } from "./found-household";
import type { Group, YearUnderWay } from "./track-year";

const joinsExistingShare = 0.2;
/** Tilt of newcomers towards the young, above their ward's. */
const newcomersAreYounger = 0.5;
const comingOfAgeShare = 0.012;

/** One person who moves in with people already here. */
function arriveAtHousehold(year: YearUnderWay, home: number, day: number): void {
  const { population } = year.city;
  const { random } = year;
  const dwelling = population.householdDwelling[home]!;
  const person = createPerson(
    population,
    random,
    {
      ward: year.wardOf(dwelling),
      female: random.chance(0.5),
      age: 19 + 30 * random.next() * random.next(),
      surname: drawSurname(random, majority),
      community: majority,
      household: home,
      role: population.householdSize[home] === 1 ? role.partner : role.sharer,
      today: year.year.firstDay + day,
    },
    [],
  );
  year.events.additions.push({ person, dwelling, day });
}

export function letPeopleArrive(year: YearUnderWay, groups: readonly Group[], rates: DemoRates): void {
  const { population, vacant } = year.city;
  const wanted = Math.round(rates.arrive * year.present.length);
  for (let arrived = 0; arrived < wanted; ) {
    const day = year.anyDay();
    if (vacant.length === 0 || year.random.chance(joinsExistingShare)) {
      arriveAtHousehold(year, year.drawHousehold(groups), day);
      arrived += 1;
      continue;
    }
    const dwelling = year.takeVacantDwelling();
    const people = foundHousehold(population, year.random, {
      ward: year.wardOf(dwelling),
      today: year.year.firstDay + day,
      extraYouth: newcomersAreYounger,
    });
    population.householdDwelling[population.household[people[0]!]!] = dwelling;
    for (const person of people) year.events.additions.push({ person, dwelling, day });
    arrived += people.length;
  }
}

/** Children of the household reach the register at 17 or, half of them, as late additions up to the age of 18. */
export function letChildrenComeOfAge(year: YearUnderWay): void {
  const { population } = year.city;
  const { random, present } = year;
  const wanted = Math.round(comingOfAgeShare * present.length);
  for (let attempt = 0, grown = 0; grown < wanted && attempt < wanted * 30; attempt++) {
    const parent = present[random.below(present.length)]!;
    const parentAge = year.age(parent);
    if (!year.isHere(parent) || parentAge < 36 || parentAge > 60) continue;
    if (population.role[parent]! > role.partner || !year.hasAddress(parent)) continue;
    grown += 1;
    const registersLate = random.chance(0.5);
    const ageNextDecember = 17.02 + (registersLate ? 1.6 : 0.95) * random.next();
    const dwelling = year.dwellingOf(parent);
    const person = createPerson(
      population,
      random,
      {
        ward: year.wardOf(dwelling),
        female: random.chance(0.49),
        age: ageNextDecember,
        surname: population.surname[parent]!,
        community: population.community[parent]!,
        household: population.household[parent]!,
        role: role.child,
        today: year.year.firstDay + 365,
      },
      [parent],
    );
    if (registersLate) year.events.additions.push({ person, dwelling, day: year.anyDay() });
  }
}
