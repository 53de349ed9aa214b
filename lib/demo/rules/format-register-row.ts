import { type Dwellings, dwellingKind, marker } from "../types";
import { forenameText, surnameText } from "./choose-names";
import { printedDate } from "./count-days";
import { isAttainer } from "./create-person";
import type { Population } from "./hold-population";
import { misspellName } from "./misspell-name";

export const registerHeader =
  "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6";

/** Registers from this one on show the markers of the Elections Act 2022 (B) instead of G. */
const firstRegisterWithMarkerB = 4;

function specialMarker(kind: number, year: number): string {
  if (kind === marker.overseas) return "F";
  if (kind === marker.peer) return "L";
  if (kind === marker.european) return year >= firstRegisterWithMarkerB ? "B" : "G";
  return kind === marker.anonymous ? "N" : "";
}

export function formatMarkers(population: Population, i: number, year: number): string {
  const marks = [specialMarker(population.marker[i]!, year)];
  if ((population.postalAt[i]! >> year) & 1) marks.push("A");
  else if (population.proxy[i]) marks.push("P");
  if (population.optedOut[i] && population.marker[i] !== marker.anonymous) marks.push("Z");
  return marks.filter(Boolean).join(" ");
}

/** Surname and forenames as that year's register spells them. */
function spelledName(population: Population, i: number, year: number): readonly [string, string] {
  const surname = surnameText(population.surnameAt[year]![i]!, population.female[i] === 1);
  const forename = forenameText(population.forename[i]!, population.middleName[i]!);
  if (!((population.misspelled[i]! >> year) & 1)) return [surname, forename];
  const salt = Math.imul(i + 1, 2654435761) + year * 7919;
  return (salt >>> 5) % 3 === 0
    ? [surname, misspellName(forename, salt >>> 3)]
    : [misspellName(surname, salt >>> 3), forename];
}

/** Some cells of real files carry a trailing space. */
function isPadded(i: number, year: number): boolean {
  return (Math.imul(i + 17, 40503) + year * 31) % 211 === 0;
}

/** One row of the Xpress full register in 14 columns, without line end. */
export function formatRegisterRow(
  population: Population,
  dwellings: Dwellings,
  districtCode: string,
  i: number,
  year: number,
  registerDay: number,
): string {
  const dwelling = population.dwellingAt[year]![i]!;
  const number = population.numberAt[year]![i]!;
  const markers = formatMarkers(population, i, year);
  if (dwellings.kind[dwelling] === dwellingKind.anonymous) {
    return `${districtCode},${number},0,${markers},,,,,,,,,,`;
  }
  const birthDay = population.birthDay[i]!;
  const dateOfBirth = isAttainer(birthDay, registerDay) ? printedDate(birthDay) : "";
  const [surname, forename] = spelledName(population, i, year);
  const padding = isPadded(i, year) ? " " : "";
  return `${districtCode},${number},0,${markers},${dateOfBirth},${surname}${padding},${forename},${dwellings.columns[dwelling]}`;
}
