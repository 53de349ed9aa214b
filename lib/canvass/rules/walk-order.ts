import type { PlaceInStreet } from "@/lib/canvass/rules/parse-address";

const natural = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/**
 * Compares two doors of a street in the order in which one walks it: up the side of the odd numbers, back down that of
 * the even ones, houses with names alone at the end. The flats of a building stand together, in their own order.
 */
export function walkOrder(a: PlaceInStreet, b: PlaceInStreet): number {
  return (
    sideOf(a) - sideOf(b) ||
    (sideOf(a) === 1 ? -1 : 1) * ((a.number ?? 0) - (b.number ?? 0)) ||
    natural.compare(a.letter, b.letter) ||
    natural.compare(a.house, b.house) ||
    natural.compare(a.building, b.building) ||
    natural.compare(a.flat, b.flat)
  );
}

/** 0 odd numbers, 1 even numbers, 2 names alone. */
export function sideOf({ number }: PlaceInStreet): 0 | 1 | 2 {
  if (number === null) return 2;
  return number % 2 === 1 ? 0 : 1;
}
