import { polls, registerDates } from "./polls.table";

/**
 * Everybody who lives in the authority at some time, as parallel columns; a household is a spell of people at one
 * property and carries what they share.
 */
export type Population = ReturnType<typeof emptyPopulation>;

export function emptyPopulation(personCapacity: number, householdCapacity: number) {
  const perYear = <T>(make: () => T): T[] => registerDates.map(make);
  return {
    persons: 0,
    households: 0,
    personCapacity,
    householdCapacity,

    female: new Uint8Array(personCapacity),
    birthDay: new Int32Array(personCapacity),
    forename: new Uint16Array(personCapacity),
    middleName: new Int16Array(personCapacity),
    surname: new Uint16Array(personCapacity),
    community: new Uint8Array(personCapacity),
    household: new Int32Array(personCapacity).fill(-1),
    role: new Uint8Array(personCapacity),
    marker: new Uint8Array(personCapacity),
    postal: new Uint8Array(personCapacity),
    proxy: new Uint8Array(personCapacity),
    optedOut: new Uint8Array(personCapacity),
    exit: new Uint8Array(personCapacity),
    turnoutTrait: new Float32Array(personCapacity),
    party: new Uint8Array(personCapacity),
    economic: new Float32Array(personCapacity),
    social: new Float32Array(personCapacity),
    answersDoor: new Float32Array(personCapacity),
    answersPhone: new Float32Array(personCapacity),

    /** per register of 1 December; -1 where absent */
    dwellingAt: perYear(() => new Int32Array(personCapacity).fill(-1)),
    numberAt: perYear(() => new Int32Array(personCapacity)),
    surnameAt: perYear(() => new Uint16Array(personCapacity)),
    /** one bit per register */
    misspelled: new Uint8Array(personCapacity),
    postalAt: new Uint8Array(personCapacity),
    moved: new Uint8Array(personCapacity),
    surnameChanged: new Uint8Array(personCapacity),

    marks: polls.map(() => new Uint8Array(personCapacity)),
    /** one bit per poll: the row bore a number of the register of 1 December */
    markedUnderAnnualNumber: new Uint8Array(personCapacity),

    householdDwelling: new Int32Array(householdCapacity).fill(-1),
    householdTrait: new Float32Array(householdCapacity),
    householdSize: new Uint16Array(householdCapacity),
  };
}

export function addHousehold(population: Population, trait: number): number {
  const id = population.households++;
  if (id >= population.householdCapacity) throw new RangeError("more households than were allowed for");
  population.householdTrait[id] = trait;
  return id;
}

export function addPersonRow(population: Population): number {
  const id = population.persons++;
  if (id >= population.personCapacity) throw new RangeError("more people than were allowed for");
  return id;
}

/** People by property, in register order: those of property d are `order[start[d]] .. order[start[d + 1] - 1]`. */
export type Occupants = { start: Uint32Array; order: Int32Array };

export function listOccupants(population: Population, dwellings: number): Occupants {
  const { household, householdDwelling, exit } = population;
  const start = new Uint32Array(dwellings + 1);
  for (let i = 0; i < population.persons; i++) {
    if (household[i]! >= 0 && exit[i] === 0) start[householdDwelling[household[i]!]! + 1]!++;
  }
  for (let d = 0; d < dwellings; d++) start[d + 1]! += start[d]!;
  const cursor = start.slice();
  const order = new Int32Array(start[dwellings]!);
  for (let i = 0; i < population.persons; i++) {
    if (household[i]! < 0 || exit[i] !== 0) continue;
    const dwelling = householdDwelling[household[i]!]!;
    order[cursor[dwelling]!++] = i;
  }
  return { start, order };
}
