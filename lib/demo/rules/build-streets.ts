import { type AuthorityPlan, type Dwellings, dwellingKind } from "../types";
import { cumulate, type RandomStream } from "./draw-random";
import { streetEndings, streetEndingWeights, streetWords, villaWords } from "./street-words.table";

const words = streetWords.split(" ");
const endings = streetEndings.split(" ");
const endingCumulative = cumulate(streetEndingWeights);
const villas = villaWords.split(" ");
const dwellingsPerPostcode = 17;

type Property = { street: string; number: number; lines: string[] };

function drawStreetName(random: RandomStream, taken: Set<string>): string {
  for (let attempt = 0; ; attempt++) {
    const compass =
      attempt > 40 ? `${random.pick(["North", "South", "East", "West", "Upper", "Old", "New"])} ` : "";
    const middle = attempt > 80 ? `${random.pick(words)} ` : "";
    const name = `${compass}${middle}${random.pick(words)} ${endings[random.fromCumulative(endingCumulative)]}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function block(street: string, number: number, flats: number, name: string): Property[] {
  return Array.from({ length: flats }, (_, i) => ({
    street,
    number,
    lines: [`Flat ${i + 1}`, name, name.startsWith(`${number} `) ? "" : `${number} ${street}`].filter(
      Boolean,
    ),
  }));
}

function buildStreet(random: RandomStream, street: string, dwellings: number): Property[] {
  const properties: Property[] = [];
  let number = 1;
  while (properties.length < dwellings) {
    const kind = random.next();
    if (kind < 0.008) {
      properties.push(...block(street, number, 6 + random.below(18), `${random.pick(words)} Court`));
    } else if (kind < 0.025) {
      properties.push(...block(street, number, 2 + random.below(3), `${number} ${street}`));
    } else if (kind < 0.034 && properties.length > 4) {
      const terrace = `${random.pick(villas)} ${random.pick(["Villas", "Grove", "Terrace"])}`;
      if (
        !properties.some((property) => property.lines[1] === terrace || property.lines[0]?.endsWith(terrace))
      ) {
        for (let i = 1; i <= 8; i++) properties.push({ street, number, lines: [`${i} ${terrace}`, street] });
      }
      continue;
    } else {
      properties.push({ street, number, lines: [`${number} ${street}`] });
    }
    number += 1;
    if (number === 13 && random.chance(0.5)) number = 14;
    if (random.chance(0.01)) properties.push({ street, number, lines: [`${number}A ${street}`] });
  }
  return properties.slice(0, dwellings);
}

/** Names of blocks may recur within a street; an address may not. */
function withoutDuplicates(properties: Property[]): Property[] {
  const seen = new Set<string>();
  return properties.filter((property) => {
    const key = property.lines.join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Invented streets for every polling district: at least `dwellingsPerDistrict[d]` minus a few properties each,
 * then one pseudo-property for electors without an address and one for anonymous electors.
 */
export function buildStreets(
  plan: AuthorityPlan,
  dwellingsPerDistrict: readonly number[],
  random: RandomStream,
): Dwellings {
  const district: number[] = [];
  const kind: number[] = [];
  const street: string[] = [];
  const houseNumber: number[] = [];
  const lines: string[][] = [];
  const postcode: string[] = [];
  const columns: string[] = [];
  const districtStart = new Uint32Array(plan.districts.length + 1);
  const streetNames = new Set<string>();
  const postcodeCursor = plan.wards.map(() => 0);

  const add = (d: number, property: Property, code: string, propertyKind: number) => {
    district.push(d);
    kind.push(propertyKind);
    street.push(property.street);
    houseNumber.push(property.number);
    const six = property.lines.slice(0, 6);
    while (six.length < 6) six.push("");
    lines.push(six);
    postcode.push(code);
    columns.push(`${code},${six.join(",")}`);
  };

  for (let d = 0; d < plan.districts.length; d++) {
    districtStart[d] = district.length;
    const wardIndex = plan.districts[d]!.ward;
    const codes = plan.wards[wardIndex]!.postcodes;
    const wanted = dwellingsPerDistrict[d] ?? 0;
    const streets: Property[][] = [];
    for (let built = 0; built < wanted; ) {
      const length = Math.min(wanted - built, 18 + random.below(75));
      const properties = withoutDuplicates(buildStreet(random, drawStreetName(random, streetNames), length));
      streets.push(properties);
      built += Math.max(1, properties.length);
    }
    streets.sort((a, b) => ((a[0]?.street ?? "") < (b[0]?.street ?? "") ? -1 : 1));
    for (const properties of streets) {
      properties.forEach((property, i) => {
        if (i % dwellingsPerPostcode === 0) postcodeCursor[wardIndex] = postcodeCursor[wardIndex]! + 1;
        const code = codes[(postcodeCursor[wardIndex]! - 1) % codes.length]!;
        property.lines.push(plan.postTown);
        add(d, property, code, dwellingKind.ordinary);
      });
    }
    const nowhere = { street: "", number: 0, lines: [] };
    add(d, nowhere, "", dwellingKind.withoutAddress);
    add(d, nowhere, "", dwellingKind.anonymous);
  }
  districtStart[plan.districts.length] = district.length;
  return {
    count: district.length,
    district: Uint16Array.from(district),
    kind: Uint8Array.from(kind),
    street,
    houseNumber: Uint16Array.from(houseNumber),
    lines,
    postcode,
    columns,
    districtStart,
  };
}
