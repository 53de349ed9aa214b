import { streetOf, townOf } from "@/lib/linkage/rules/compare-places";
import { BIRTH, FORENAME, STREET, SURNAME, TOWN } from "@/lib/linkage/rules/levels.table";
import { COMPARISONS } from "@/lib/linkage/types";

const FORENAMES: Record<number, string> = {
  [FORENAME.exact]: "Forenames: the same",
  [FORENAME.compatible]: "Forenames: the same, but a middle name is missing or an initial",
  [FORENAME.variant]: "Forenames: two forms of one name",
  [FORENAME.typing]: "Forenames: a letter or two apart",
  [FORENAME.similar]: "Forenames: similar",
  [FORENAME.middleDiffers]: "Forenames: the same, but another middle name",
  [FORENAME.differs]: "Forenames: different",
  [FORENAME.swapped]: "Names: forename and surname changed places",
};
const SURNAMES: Record<number, string> = {
  [SURNAME.exact]: "Surname: the same",
  [SURNAME.part]: "Surname: a part of it is the same",
  [SURNAME.typing]: "Surname: a letter or two apart",
  [SURNAME.similar]: "Surname: similar",
  [SURNAME.differs]: "Surname: different",
};
const STREETS: Record<number, string> = {
  [STREET.exact]: "Address: the same",
  [STREET.near]: "Address: the same but for spelling",
  [STREET.number]: "Address: nearly the same",
  [STREET.street]: "Address: another number in the street",
  [STREET.differs]: "Address: different",
};
const BIRTHS: Record<number, string> = {
  [BIRTH.exact]: "Date of birth: the same",
  [BIRTH.typing]: "Date of birth: a digit apart",
  [BIRTH.twoParts]: "Date of birth: two of three parts the same",
  [BIRTH.year]: "Date of birth: the same year",
  [BIRTH.differs]: "Date of birth: different",
};

/** What agrees and what does not, a sentence each; what is missing on either side is left out. */
export function describeLevels(levels: readonly number[]): string[] {
  const level = (field: (typeof COMPARISONS)[number]) => levels[COMPARISONS.indexOf(field)] ?? 0;
  const place = level("place");
  const street = STREETS[streetOf(place)];
  const sameCode = townOf(place) === TOWN.postcode && streetOf(place) !== STREET.exact;
  return [
    FORENAMES[level("forename")],
    SURNAMES[level("surname")],
    street && sameCode ? `${street}, with the same postcode` : street,
    BIRTHS[level("birth")],
  ].filter((text) => text !== undefined);
}

/** What became of a person who was linked, by what differs most. */
export function fateOf(levels: readonly number[]): "moved" | "renamed" | "respelled" {
  const place = levels[COMPARISONS.indexOf("place")] ?? 0;
  if (streetOf(place) >= STREET.number) return "moved";
  const surname = levels[COMPARISONS.indexOf("surname")] ?? 0;
  return surname === SURNAME.differs || surname === SURNAME.part ? "renamed" : "respelled";
}
