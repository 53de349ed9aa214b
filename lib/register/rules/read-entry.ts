import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";
import type { RegisterField } from "@/lib/register/layouts.table";
import type { Change } from "@/lib/register/rules/read-change";
import { type RegisterRow, registerRowReader } from "@/lib/register/rules/read-register-row";

/** Ages in years. Votes at 16 are before Parliament, so these stay in one place. */
export const VOTING_AGE_YEARS = 18;
export const YOUNGEST_HELD_YEARS = 16;

/** What the register keeps of a row. */
export interface EntryRead {
  district: string;
  number: number;
  suffix: number;
  /** As in the file, with Z where the elector has opted out in another way. */
  markers: string;
  /** YYYY-MM-DD; only attainers have one. */
  attainsOn: string | null;
  surname: string;
  /** With the middle names. */
  forename: string;
  postcode: string;
  lines: string[];
  /** "" in a full register. */
  change: Change | "";
  /** Keys of the council's software and of the property; "" where the layout has none. */
  electorId: string;
  uprn: string;
}

/**
 * Compiles a layout into a function from a row of cells to an entry of the register, its fault, or null for a row that
 * changes nothing (an elector added and deleted within a month).
 */
export function entryReader(match: LayoutMatch<RegisterField>, publishedOn: string) {
  const read = registerRowReader(match);
  const dateColumn =
    match.header[match.positions.get("birthDate") ?? match.positions.get("attainmentDate") ?? -1] ?? "";

  return ({ cells }: FileRow): EntryRead | RowFault | null => {
    const row = read(cells);
    if (row === null || "reason" in row) return row;
    if (isTooYoung(row, publishedOn)) return { column: dateColumn, reason: "under-16" };
    return toEntry(row);
  };
}

function isTooYoung({ birthDate, attainmentDate }: RegisterRow, publishedOn: string): boolean {
  if (birthDate !== "") return yearsLater(birthDate, YOUNGEST_HELD_YEARS) > publishedOn;
  if (attainmentDate === "") return false;
  return attainmentDate > yearsLater(publishedOn, VOTING_AGE_YEARS - YOUNGEST_HELD_YEARS);
}

function toEntry(row: RegisterRow): EntryRead {
  const { district, number, suffix, markers, postcode, surname, change, electorId, uprn } = row;
  const attainsOn = row.birthDate === "" ? row.attainmentDate : yearsLater(row.birthDate, VOTING_AGE_YEARS);
  return {
    district,
    number,
    suffix,
    markers: row.optedOut && !/z/i.test(markers) ? `${markers} Z`.trim() : markers,
    attainsOn: attainsOn === "" ? null : attainsOn,
    surname,
    forename: row.middleNames === "" ? row.forename : `${row.forename} ${row.middleNames}`.trim(),
    postcode,
    lines: row.address.filter((line) => line !== ""),
    change,
    electorId,
    uprn,
  };
}

/** Born on 29 February: the birthday of a common year is 1 March. */
function yearsLater(isoDate: string, years: number): string {
  const year = String(Number(isoDate.slice(0, 4)) + years);
  const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  if (isoDate.endsWith("-02-29") && !leap) return `${year}-03-01`;
  return `${year}${isoDate.slice(4)}`;
}
