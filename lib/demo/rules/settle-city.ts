import { type AuthorityPlan, type Dwellings, dwellingKind, marker, role } from "../types";
import { drawSurname, majority } from "./choose-names";
import { dayNumber } from "./count-days";
import { createPerson } from "./create-person";
import type { RandomStream } from "./draw-random";
import { drawHouseholdTrait, foundHousehold } from "./found-household";
import { addHousehold, type Population } from "./hold-population";
import { registerDates } from "./polls.table";

const vacantShare = 0.08;
const overseasShare = 0.0025;
const anonymousShare = 0.00008;
const peers = 2;

type Founders = { households: number[][]; dwellingsPerDistrict: number[] };

/** People the wards with the households of the first register, before they have a roof. */
export function foundWards(population: Population, plan: AuthorityPlan, random: RandomStream): Founders {
  const today = dayNumber(registerDates[0]);
  const households: number[][] = [];
  for (const ward of plan.wards) {
    const ids: number[] = [];
    for (let people = 0; people < ward.electors; ) {
      const members = foundHousehold(population, random, { ward, today, extraYouth: 0 });
      people += members.length;
      ids.push(population.household[members[0]!]!);
    }
    households.push(ids);
  }
  const districtsOfWard = plan.wards.map((_, w) => plan.districts.filter((d) => d.ward === w).length);
  const dwellingsPerDistrict = plan.districts.map((district) =>
    Math.ceil((households[district.ward]!.length * (1 + vacantShare)) / districtsOfWard[district.ward]!),
  );
  return { households, dwellingsPerDistrict };
}

function shuffle(items: number[], random: RandomStream): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = items[i]!;
    items[i] = items[j]!;
    items[j] = kept;
  }
}

/**
 * Moves the founders in, and adds the few electors without an address or a name and the peers. Returns the
 * properties that stay vacant.
 */
export function settleCity(
  population: Population,
  plan: AuthorityPlan,
  dwellings: Dwellings,
  founders: Founders,
  random: RandomStream,
): number[] {
  const vacant: number[] = [];
  const free: number[][] = plan.wards.map(() => []);
  for (let d = 0; d < dwellings.count; d++) {
    if (dwellings.kind[d] === dwellingKind.ordinary) {
      free[plan.districts[dwellings.district[d]!]!.ward]!.push(d);
    }
  }
  plan.wards.forEach((_, w) => {
    shuffle(free[w]!, random);
    for (const household of founders.households[w]!) {
      const dwelling = free[w]!.pop()!;
      population.householdDwelling[household] = dwelling;
    }
    vacant.push(...free[w]!);
  });

  const residents = population.persons;
  for (let i = 0; i < peers; i++) population.marker[random.below(residents)] = marker.peer;
  const overseas = Math.round(residents * overseasShare);
  const anonymous = Math.max(2, Math.round(residents * anonymousShare));
  for (let i = 0; i < overseas + anonymous; i++) {
    const kind = i < overseas ? dwellingKind.withoutAddress : dwellingKind.anonymous;
    const district = random.below(plan.districts.length);
    const dwelling = dwellings.districtStart[district + 1]! - (kind === dwellingKind.anonymous ? 1 : 2);
    const household = addHousehold(population, drawHouseholdTrait(random));
    population.householdDwelling[household] = dwelling;
    const person = createPerson(
      population,
      random,
      {
        ward: plan.wards[plan.districts[district]!.ward]!,
        female: random.chance(0.5),
        age: 22 + 55 * random.next(),
        surname: drawSurname(random, majority),
        community: majority,
        household,
        role: role.head,
        today: dayNumber(registerDates[0]),
      },
      [],
    );
    population.marker[person] = kind === dwellingKind.anonymous ? marker.anonymous : marker.overseas;
  }
  return vacant;
}
