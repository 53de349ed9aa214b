import { formatPostcode } from "@/lib/areas/rules/format-postcode";
import { readElectorId } from "@/lib/electors/rules/read-elector-id";
import { parseDate } from "@/lib/imports/rules/parse-date";
import { readElectorNumber } from "@/lib/imports/rules/read-elector-number";
import type { FileRow, LayoutColumn, LayoutMatch, RowFault } from "@/lib/imports/types";
import { normaliseText } from "@/lib/register/rules/build-identity";

export type ReferenceField =
  | "elector_id"
  | "register"
  | "district"
  | "number"
  | "suffix"
  | "surname"
  | "forename"
  | "address1"
  | "postcode";

/** Columns by which a file says whom a row is about: our id, the number on a register, or name and address. */
export const REFERENCE_COLUMNS: readonly LayoutColumn<ReferenceField>[] = [
  { field: "elector_id", headers: ["elector_id", "Hustings ID"], optional: true },
  { field: "register", headers: ["register", "Register Date"], optional: true },
  {
    field: "district",
    headers: ["district", "PD", "PDCode", "Polling District", "Elector Number Prefix"],
    optional: true,
  },
  { field: "number", headers: ["number", "ENO", "RollNo", "Elector Number", "PD/ENO"], optional: true },
  { field: "suffix", headers: ["suffix", "Elector Number Suffix"], optional: true },
  { field: "surname", headers: ["surname", "Last Name", "Elector Surname"], optional: true },
  { field: "forename", headers: ["forename", "First Name", "Elector Forename"], optional: true },
  { field: "address1", headers: ["address1", "Address Line 1", "Address"], optional: true },
  { field: "postcode", headers: ["postcode"], optional: true },
];

/** How a file refers to people: by the surest of the ways whose columns it has; null where it has none. */
export type ReferenceKind = "id" | "number" | "name";

export function referenceKind(positions: ReadonlyMap<string, number>): ReferenceKind | null {
  if (positions.has("elector_id")) return "id";
  // A number may carry its district: "AA-12/1".
  if (positions.has("number")) return "number";
  if (positions.has("surname") && positions.has("postcode")) return "name";
  return null;
}

/** Columns of a staging table that a reference fills; `elector_id`, `district_id` and `suggestions` are filled by the matching. */
export const REFERENCE_STAGED = `
  elector_id integer, district_id integer, suggestions jsonb, register date, district text, number integer, suffix integer,
  surname text, forename text, address1 text, postcode text`;

export interface ElectorReference {
  electorId: number | null;
  register: string | null;
  district: string | null;
  number: number | null;
  suffix: number | null;
  /** Normalised, like everything below. */
  surname: string | null;
  forename: string | null;
  address1: string | null;
  postcode: string | null;
}

export const NOBODY: ElectorReference = {
  electorId: null,
  register: null,
  district: null,
  number: null,
  suffix: null,
  surname: null,
  forename: null,
  address1: null,
  postcode: null,
};

/** The values of `REFERENCE_STAGED`, in its order. */
export const referenceValues = (of: ElectorReference) => [
  of.electorId,
  null,
  null,
  of.register,
  of.district,
  of.number,
  of.suffix,
  of.surname,
  of.forename,
  of.address1,
  of.postcode,
];

/** Compiles a layout into a function from a row to whom it is about, or its fault. */
export function referenceReader(match: LayoutMatch<string>) {
  const kind = referenceKind(match.positions);
  const text = (cells: readonly string[], field: ReferenceField) =>
    cells[match.positions.get(field) ?? -1] ?? "";
  const fault = (field: ReferenceField, reason: RowFault["reason"]): RowFault => ({
    column: match.header[match.positions.get(field) ?? -1] ?? field,
    reason,
  });
  return ({ cells }: FileRow): ElectorReference | RowFault => {
    if (kind === "id") {
      const id = text(cells, "elector_id");
      const electorId = readElectorId(id);
      if (electorId === null) return fault("elector_id", id === "" ? "value-missing" : "elector-unmatched");
      return { ...NOBODY, electorId };
    }
    if (kind === "name") {
      const surname = normaliseText(text(cells, "surname"));
      const postcode = formatPostcode(text(cells, "postcode"));
      if (surname === "") return fault("surname", "value-missing");
      if (postcode === null) return fault("postcode", "postcode-unreadable");
      const forename = normaliseText(text(cells, "forename"));
      return { ...NOBODY, surname, forename, address1: normaliseText(text(cells, "address1")), postcode };
    }
    const read = readElectorNumber(text(cells, "district"), text(cells, "number"), text(cells, "suffix"));
    if (!read.ok) return fault(read.field, read.reason);
    const date = text(cells, "register");
    const register = date === "" ? null : parseDate(date);
    if (date !== "" && register === null) return fault("register", "date-unreadable");
    return { ...NOBODY, register, district: read.district, number: read.number, suffix: read.suffix };
  };
}
