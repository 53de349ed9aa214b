export interface PlaceInStreet {
  street: string;
  /** House number; null where the house has only a name. */
  number: number | null;
  /** "A" of 12A, "1" of 12/1. */
  letter: string;
  /** The house by name, where it has no number. */
  house: string;
  /** The block that flats share: "Rowan Court". */
  building: string;
  flat: string;
}

const NUMBERED = /^(\d+)\s*([A-Za-z](?![A-Za-z])|\/\d+)?(?:\s*-\s*\d+[A-Za-z]?)?,?\s+(\D.*)$/;
const FLAT = /^(?:flat|apartment|apt|unit|room|studio|maisonette)\b\.?\s*(.*)$/i;
const STREET_WORD =
  /\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|cl|crescent|cres|grove|gardens|terrace|place|square|way|walk|row|hill|court|park|parade|mews|rise|view|green|drove|gate|garth|wynd|brae|loan|quay|wharf|bank|croft|end|side)$/i;

/** Where an address lies in its street, read off its printed lines: flat and block first, then house and street. */
export function parseAddress(lines: readonly string[]): PlaceInStreet {
  const place: PlaceInStreet = { street: "", number: null, letter: "", house: "", building: "", flat: "" };
  const before: string[] = [];
  // "Flat 3, 7 Mill Lane" on one line.
  const split = lines.flatMap((line) => (FLAT.test(line) ? line.split(/,\s*/) : [line]));
  for (const [index, line] of split.entries()) {
    const numbered = NUMBERED.exec(line);
    if (numbered && !FLAT.test(line)) {
      const [, number = "", letter = "", street = ""] = numbered;
      return within(
        { ...place, number: Number(number), letter: letter.replace("/", "").toUpperCase(), street },
        before,
      );
    }
    // The last line is the town.
    if (
      index > 0 &&
      index < split.length - 1 &&
      STREET_WORD.test(line) &&
      !FLAT.test(split[index - 1] ?? "")
    ) {
      return within({ ...place, street: line }, before);
    }
    before.push(line);
  }
  return { ...place, street: lines[0] ?? "" };
}

function within(place: PlaceInStreet, before: readonly string[]): PlaceInStreet {
  const flats = before.flatMap((line) => FLAT.exec(line)?.[1] ?? []);
  const [name = ""] = before.filter((line) => !FLAT.test(line));
  const flat = flats[0] ?? "";
  if (place.number === null && !flat) return { ...place, house: name };
  return { ...place, flat, building: name };
}

/** "denham-avenue": the street in an address of a page; case, punctuation and accents do not count. */
export const streetSlug = (street: string): string =>
  street
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
