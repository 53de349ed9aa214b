import { parseDate } from "@/lib/imports/rules/parse-date";
import { readNumber } from "@/lib/imports/rules/read-number";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";
import type { RegisterField } from "@/lib/register/layouts.table";

/** Ages in years. Votes at 16 are before Parliament, so these stay in one place. */
export const VOTING_AGE_YEARS = 18;
export const YOUNGEST_HELD_YEARS = 16;

export interface EntryRead {
  district: string;
  number: number;
  suffix: number;
  markers: string;
  /** YYYY-MM-DD; only attainers have one. */
  attainsOn: string | null;
  surname: string;
  forename: string;
  postcode: string;
  lines: string[];
}

const ADDRESS_FIELDS = ["address1", "address2", "address3", "address4", "address5", "address6"] as const;

/** Compiles a layout into a function from a row of cells to an entry of the register, or its fault. */
export function entryReader(match: LayoutMatch<RegisterField>, publishedOn: string) {
  const at = (field: RegisterField) => match.positions.get(field) ?? -1;
  const column = (field: RegisterField) => match.header[at(field)] ?? field;
  const places = {
    district: at("district"),
    number: at("number"),
    suffix: at("suffix"),
    markers: at("markers"),
    birthDate: at("birthDate"),
    surname: at("surname"),
    forename: at("forename"),
    fullName: at("fullName"),
    postcode: at("postcode"),
  };
  const addressPlaces = ADDRESS_FIELDS.map(at).filter((place) => place >= 0);
  const fault = (field: RegisterField, reason: RowFault["reason"]): RowFault => ({
    column: column(field),
    reason,
  });

  return ({ cells }: FileRow): EntryRead | RowFault => {
    const district = cells[places.district] ?? "";
    if (district === "") return fault("district", "district-missing");
    const numbered = readNumber(cells[places.number] ?? "", cells[places.suffix] ?? "");
    if (!numbered.ok) return fault(numbered.field, numbered.reason);
    const dateText = cells[places.birthDate] ?? "";
    const born = dateText === "" ? null : parseDate(dateText);
    if (dateText !== "" && !born) return fault("birthDate", "date-unreadable");
    if (born && yearsLater(born, YOUNGEST_HELD_YEARS) > publishedOn) return fault("birthDate", "under-16");
    const name =
      places.fullName >= 0
        ? splitName(cells[places.fullName] ?? "")
        : { surname: cells[places.surname] ?? "", forename: cells[places.forename] ?? "" };
    const optedOut = /^\(z\)\s*/i.exec(name.surname);
    const markers = cells[places.markers] ?? "";
    return {
      district,
      number: numbered.number,
      suffix: numbered.suffix,
      markers: optedOut && !/z/i.test(markers) ? `${markers} Z`.trim() : markers,
      attainsOn: born ? yearsLater(born, VOTING_AGE_YEARS) : null,
      surname: optedOut ? name.surname.slice(optedOut[0].length) : name.surname,
      forename: name.forename,
      postcode: cells[places.postcode] ?? "",
      lines: addressPlaces.map((place) => cells[place] ?? "").filter((line) => line !== ""),
    };
  };
}

/** "Surname Forename Middle". Where a surname has a space, the split falls early; matching does not depend on it. */
function splitName(text: string) {
  const space = text.indexOf(" ");
  if (space < 0) return { surname: text, forename: "" };
  return { surname: text.slice(0, space), forename: text.slice(space + 1).trimStart() };
}

/** Born on 29 February: the birthday of a common year is 1 March. */
function yearsLater(isoDate: string, years: number): string {
  const year = String(Number(isoDate.slice(0, 4)) + years);
  const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  if (isoDate.endsWith("-02-29") && !leap) return `${year}-03-01`;
  return `${year}${isoDate.slice(4)}`;
}
