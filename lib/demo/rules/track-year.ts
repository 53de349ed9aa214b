import { type AuthorityPlan, type Dwellings, dwellingKind, exit, role, type WardPlan } from "../types";
import { ageYears } from "./count-days";
import type { RandomStream } from "./draw-random";
import type { Occupants, Population } from "./hold-population";

export const notRemoved = 65_535;

export type Addition = { person: number; dwelling: number; day: number };

/** Days count from 1 December; people of last December's register keep the household they had then. */
export type YearEvents = {
  removedDay: Uint16Array;
  additions: Addition[];
  renamed: { person: number; day: number }[];
  householdBefore: Int32Array;
};

export type City = {
  population: Population;
  plan: AuthorityPlan;
  dwellings: Dwellings;
  /** properties where nobody lives */
  vacant: number[];
};

/** The people of one ordinary property who are still there. */
export type Group = readonly number[];

/** One year under way: what has happened so far, and the moves that everything else is made of. */
export class YearUnderWay {
  readonly events: YearEvents;
  readonly nextRegisterBit: number;
  readonly present: Int32Array;

  constructor(
    readonly city: City,
    readonly occupants: Occupants,
    readonly year: { index: number; firstDay: number },
    readonly random: RandomStream,
  ) {
    const { population } = city;
    this.present = occupants.order;
    this.nextRegisterBit = 1 << (year.index + 1);
    this.events = {
      removedDay: new Uint16Array(population.personCapacity).fill(notRemoved),
      additions: [],
      renamed: [],
      householdBefore: population.household.slice(0, population.persons),
    };
  }

  age(person: number): number {
    return ageYears(this.city.population.birthDay[person]!, this.year.firstDay);
  }

  anyDay(): number {
    return 1 + this.random.below(363);
  }

  isHere(person: number): boolean {
    return this.city.population.exit[person] === exit.none;
  }

  dwellingOf(person: number): number {
    const { population } = this.city;
    return population.householdDwelling[population.household[person]!]!;
  }

  /** Lives at a property, and not abroad or under an anonymous entry. */
  hasAddress(person: number): boolean {
    return this.city.dwellings.kind[this.dwellingOf(person)] === dwellingKind.ordinary;
  }

  wardOf(dwelling: number): WardPlan {
    const { plan, dwellings } = this.city;
    return plan.wards[plan.districts[dwellings.district[dwelling]!]!.ward]!;
  }

  listGroups(): Group[] {
    const { dwellings } = this.city;
    const groups: Group[] = [];
    for (let d = 0; d < dwellings.count; d++) {
      if (dwellings.kind[d] !== dwellingKind.ordinary) continue;
      const group: number[] = [];
      for (let k = this.occupants.start[d]!; k < this.occupants.start[d + 1]!; k++) {
        if (this.isHere(this.present[k]!)) group.push(this.present[k]!);
      }
      if (group.length > 0) groups.push(group);
    }
    return groups;
  }

  /** Takes a person out of the household; the last one leaves a vacant property. */
  quitHousehold(person: number): void {
    const { population, vacant } = this.city;
    const home = population.household[person]!;
    population.householdSize[home]! -= 1;
    if (population.householdSize[home] === 0 && this.hasAddress(person)) vacant.push(this.dwellingOf(person));
  }

  leaveCity(person: number, kind: number, day: number): void {
    this.events.removedDay[person] = day;
    this.quitHousehold(person);
    this.city.population.exit[person] = kind;
  }

  joinHousehold(person: number, home: number, as: number): void {
    const { population } = this.city;
    population.household[person] = home;
    population.householdSize[home]! += 1;
    population.role[person] = as;
  }

  takeVacantDwelling(): number {
    const { vacant } = this.city;
    const at = this.random.below(vacant.length);
    const dwelling = vacant[at]!;
    vacant[at] = vacant[vacant.length - 1]!;
    vacant.pop();
    return dwelling;
  }

  recordMove(person: number, day: number): void {
    const { removedDay, additions } = this.events;
    if (removedDay[person] === notRemoved) removedDay[person] = day;
    this.city.population.moved[person]! |= this.nextRegisterBit;
    additions.push({ person, dwelling: this.dwellingOf(person), day });
  }

  /** Some household that somebody still lives in. */
  drawHousehold(groups: readonly Group[]): number {
    const { population } = this.city;
    for (;;) {
      const [first] = this.random.pick(groups);
      const home = population.household[first!]!;
      if (population.householdSize[home]! > 0 && this.isHere(first!)) return home;
    }
  }
}

/** Free to go alone: not the head of the household, nor by oneself. */
export function isLoose(population: Population, person: number, group: Group): boolean {
  return group.length > 1 && population.role[person] !== role.head;
}
