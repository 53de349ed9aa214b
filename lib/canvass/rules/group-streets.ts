import { type PlaceInStreet, parseAddress, streetSlug } from "@/lib/canvass/rules/parse-address";
import { sideOf, walkOrder } from "@/lib/canvass/rules/walk-order";
import type { Door, DoorAddress, DoorElector, StreetSummary, StreetWalk } from "@/lib/canvass/types";

/** The streets of these addresses, by name. Spellings that differ in case or punctuation are one street. */
export function groupStreets(addresses: readonly DoorAddress[]): StreetSummary[] {
  const streets = new Map<string, StreetSummary>();
  for (const { lines, electors, spoken } of addresses) {
    const name = parseAddress(lines).street;
    const slug = streetSlug(name);
    if (slug === "") continue;
    const street = streets.get(slug) ?? { name, slug, doors: 0, electors: 0, spoken: 0 };
    street.doors += 1;
    street.electors += electors;
    street.spoken += spoken;
    streets.set(slug, street);
  }
  return [...streets.values()].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

export const addressesOf = (addresses: readonly DoorAddress[], slug: string): DoorAddress[] =>
  addresses.filter(({ lines }) => streetSlug(parseAddress(lines).street) === slug);

const SIDES = ["odd", "even", "named"] as const;

/** A street door by door in the order in which one walks it; who is not to be called on is left out and counted. */
export function walkStreet(addresses: readonly DoorAddress[], electors: readonly DoorElector[]): StreetWalk {
  const placed = addresses
    .map((address) => ({ address, place: parseAddress(address.lines) }))
    .sort((a, b) => walkOrder(a.place, b.place) || a.address.id - b.address.id);
  const doors = placed.flatMap(({ address, place }): Door[] => {
    const here = electors.filter(({ addressId, suppressed }) => addressId === address.id && !suppressed);
    if (!here.length) return [];
    const { id, postcode } = address;
    return [{ addressId: id, label: labelOf(place), postcode, side: SIDES[sideOf(place)], electors: here }];
  });
  return {
    name: placed[0]?.place.street ?? "",
    doors,
    suppressed: electors.filter(({ suppressed }) => suppressed).length,
  };
}

function labelOf({ number, letter, house, building, flat }: PlaceInStreet): string {
  const separator = /^\d/.test(letter) ? "/" : "";
  const parts = [
    flat && `Flat ${flat}`,
    building,
    house,
    number === null ? "" : `${number}${separator}${letter}`,
  ];
  return parts.filter(Boolean).join(", ") || "No number";
}
