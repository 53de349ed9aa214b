import { role, type WardPlan } from "../types";
import { drawCommunity, drawSurname } from "./choose-names";
import { createPerson } from "./create-person";
import { cumulate, type RandomStream } from "./draw-random";
import { addHousehold, type Population } from "./hold-population";
import { turnoutEffects } from "./turnout-effects.table";

/** Heads of households in the three constituencies of Hull by age: lower end, width, thousands (census of 2021). */
const headAges: readonly (readonly [from: number, width: number, thousands: number])[] = [
  [18, 7, 13],
  [25, 10, 44],
  [35, 10, 41],
  [45, 10, 42],
  [55, 10, 42],
  [65, 10, 33],
  [75, 19, 26],
];
/** Shares of single people, couples and sharers by the same ages; the rest are lone parents with grown-up children. */
const kinds: readonly (readonly [single: number, couple: number, sharers: number])[] = [
  [0.42, 0.25, 0.3],
  [0.36, 0.52, 0.1],
  [0.34, 0.56, 0.04],
  [0.31, 0.53, 0.02],
  [0.34, 0.56, 0.01],
  [0.37, 0.59, 0],
  [0.52, 0.45, 0],
];

type HouseholdOrder = {
  ward: WardPlan;
  today: number;
  /** added to the ward's tilt towards the young: newcomers are younger than residents */
  extraYouth: number;
};

const tables = new Map<number, Float64Array>();

function ageTable(youthTilt: number): Float64Array {
  const key = Math.round(youthTilt * 100);
  const known = tables.get(key);
  if (known) return known;
  const weights = headAges.map(
    ([from, width, thousands]) => thousands * Math.exp(((-key / 100) * (from + width / 2 - 47)) / 14),
  );
  const table = cumulate(weights);
  tables.set(key, table);
  return table;
}

export function drawHouseholdTrait(random: RandomStream): number {
  return turnoutEffects.householdSd * random.normal();
}

function sameNameShare(age: number): number {
  if (age < 30) return 0.35;
  return age < 45 ? 0.7 : 0.92;
}

/** Creates a household and its electors; the caller finds it a property. Returns its people. */
export function foundHousehold(
  population: Population,
  random: RandomStream,
  order: HouseholdOrder,
): number[] {
  const { ward, today } = order;
  const household = addHousehold(population, drawHouseholdTrait(random));
  const people: number[] = [];
  const community = drawCommunity(random);
  const add = (age: number, female: boolean, surname: number, as: number) =>
    people.push(
      createPerson(
        population,
        random,
        { ward, female, age, surname, community, household, role: as, today },
        people,
      ),
    );

  if (random.chance(ward.studentHouseShare)) {
    const count = 2 + random.below(4);
    for (let i = 0; i < count; i++) {
      add(18.3 + 4 * random.next(), random.chance(0.52), drawSurname(random, community), role.sharer);
    }
    return people;
  }

  const band = random.fromCumulative(ageTable(ward.youthTilt + order.extraYouth));
  const [from, width] = headAges[band]!;
  const [single, couple, sharers] = kinds[band]!;
  const age = from + width * random.next();
  const surname = drawSurname(random, community);
  const draw = random.next();
  const headIsFemale = random.chance(draw < single ? 0.5 : 0.35);
  add(age, headIsFemale, surname, role.head);
  if (draw < single) return people;
  if (draw < single + couple) {
    const partnerAge = Math.max(18, age + 3.5 * random.normal() + (headIsFemale ? 2 : -2));
    const partnerIsFemale = random.chance(0.03) ? headIsFemale : !headIsFemale;
    const partnerSurname = random.chance(sameNameShare(age)) ? surname : drawSurname(random, community);
    add(partnerAge, partnerIsFemale, partnerSurname, role.partner);
    if (age < 42 || age > 72 || !random.chance(0.33)) return people;
    addChildren(random, age, (childAge) => add(childAge, random.chance(0.47), surname, role.child));
  } else if (draw < single + couple + sharers) {
    const count = 1 + random.below(3);
    for (let i = 0; i < count; i++) {
      const sharerAge = Math.max(18, age + 4 * random.normal());
      add(sharerAge, random.chance(0.5), drawSurname(random, community), role.sharer);
    }
  } else {
    addChildren(random, Math.max(age, 40), (childAge) =>
      add(childAge, random.chance(0.47), surname, role.child),
    );
  }
  return people;
}

function addChildren(random: RandomStream, parentAge: number, add: (age: number) => void): void {
  const count = random.chance(0.3) ? 2 : 1;
  for (let i = 0; i < count; i++) {
    const childAge = parentAge - (22 + 12 * random.next());
    if (childAge >= 17.05) add(childAge);
  }
}
