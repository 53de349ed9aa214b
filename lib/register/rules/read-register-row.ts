import { parseDate } from "@/lib/imports/rules/parse-date";
import { readElectorNumber } from "@/lib/imports/rules/read-elector-number";
import type { LayoutMatch, RowFault } from "@/lib/imports/types";
import type { AddressField, RegisterField } from "@/lib/register/layouts.table";
import { type Change, changeReader } from "@/lib/register/rules/read-change";
import { splitName, withoutOptOut } from "@/lib/register/rules/read-name";
import { separatePostcode } from "@/lib/register/rules/separate-postcode";

export const ADDRESS_LINES = 9;

/** A row of a register as it is understood, whatever its layout. Empty text where the file says nothing. */
export interface RegisterRow {
  district: string;
  number: number;
  /** 0 for none. */
  suffix: number;
  title: string;
  forename: string;
  middleNames: string;
  surname: string;
  nameSuffix: string;
  /** YYYY-MM-DD; of attainers alone in most layouts. */
  birthDate: string;
  /** YYYY-MM-DD on which an attainer comes of voting age. */
  attainmentDate: string;
  markers: string;
  /** Of the open register. */
  optedOut: boolean;
  /** "" in a full register. */
  change: Change | "";
  /** Nine lines, gaps where the file has them. */
  address: string[];
  postcode: string;
  uprn: string;
  electorId: string;
}

const YES = /^(y|yes|t|true|1|z|x|o|opt(ed)?[ -]?out)$/i;
const NO = /^(n|no|f|false|0|opt(ed)?[ -]?in)?$/i;
/** Z among markers that stand together or apart: "Z", "A Z", "AZ". */
const OPTED_OUT_MARKER = /(^|[^A-Z])[A-Z]{0,3}Z[A-Z]{0,3}([^A-Z]|$)/i;

/** Compiles a layout into a function from cells to a row, its fault, or null for one that changes nothing. */
export function registerRowReader(match: LayoutMatch<RegisterField>) {
  const at = (field: RegisterField) => match.positions.get(field) ?? -1;
  const places = {
    district: at("district"),
    number: at("number"),
    suffix: at("suffix"),
    title: at("title"),
    forename: at("forename"),
    middleNames: at("middleNames"),
    surname: at("surname"),
    nameSuffix: at("nameSuffix"),
    fullName: at("fullName"),
    birthDate: at("birthDate"),
    attainmentDate: at("attainmentDate"),
    markers: at("markers"),
    optOut: at("optOut"),
    postcode: at("postcode"),
    uprn: at("uprn"),
    electorId: at("electorId"),
  };
  const addressPlaces = Array.from({ length: ADDRESS_LINES }, (_, index) =>
    at(`address${index + 1}` as AddressField),
  );
  const readChange = changeReader(match);
  const fault = (field: RegisterField, reason: RowFault["reason"]): RowFault => ({
    column: match.header[at(field)] ?? match.header[places.number] ?? field,
    reason,
  });

  return (cells: readonly string[]): RegisterRow | RowFault | null => {
    const cell = (place: number) => cells[place] ?? "";
    const numbered = readElectorNumber(cell(places.district), cell(places.number), cell(places.suffix));
    if (!numbered.ok) return fault(numbered.field, numbered.reason);
    const change = readChange(cells);
    if (change === null)
      return fault(match.positions.has("change") ? "change" : "createdMonth", "change-unknown");
    if (change === "ignored") return null;
    const birthDate = readDate(cell(places.birthDate));
    if (birthDate === null) return fault("birthDate", "date-unreadable");
    const attainmentDate = readDate(cell(places.attainmentDate));
    if (attainmentDate === null) return fault("attainmentDate", "date-unreadable");
    const optOut = cell(places.optOut);
    if (!YES.test(optOut) && !NO.test(optOut)) return fault("optOut", "opt-out-unknown");
    const markers = cell(places.markers);
    const name = withoutOptOut(cell(places.fullName >= 0 ? places.fullName : places.surname));
    const names =
      places.fullName >= 0
        ? splitName(name.text)
        : { surname: name.text, forename: cell(places.forename), middleNames: cell(places.middleNames) };
    const { lines, postcode } = separatePostcode(addressPlaces.map(cell), cell(places.postcode));
    return {
      district: numbered.district,
      number: numbered.number,
      suffix: numbered.suffix,
      title: cell(places.title),
      ...names,
      nameSuffix: cell(places.nameSuffix),
      birthDate,
      attainmentDate,
      markers,
      optedOut: name.optedOut || YES.test(optOut) || OPTED_OUT_MARKER.test(markers),
      change,
      address: lines,
      postcode,
      uprn: cell(places.uprn),
      electorId: cell(places.electorId),
    };
  };
}

/** "" for an empty cell, null for one that is no date. */
const readDate = (text: string) => (text === "" ? "" : parseDate(text));
