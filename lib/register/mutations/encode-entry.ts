import { hash } from "node:crypto";
import { addressText, identityText } from "@/lib/register/rules/build-identity";
import type { EntryRead } from "@/lib/register/rules/read-entry";

/**
 * The staging table of a register. An address stands once, in the row of the first elector there; the rows after it
 * name that row's line.
 */
export const STAGED_COLUMNS = `
  line integer not null, district text not null, number integer not null, suffix integer not null,
  markers text not null, attains_on date, surname text not null, forename text not null,
  identity_key bytea not null, change text, vendor_id text, uprn text,
  address_line integer, address_key bytea, postcode text, lines text[]`;

const SPECIAL = /[\\\t\n\r]/;
const SIGNS: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const NO_ADDRESS = "\\N\t\\N\t\\N\t\\N";

/** Compiles a function that writes an entry as one line of COPY's text format. */
export function entryEncoder(publishedOn: string) {
  let last: { entry: EntryRead; text: string; line: number } | null = null;
  return (line: number, entry: EntryRead): string => {
    let address = NO_ADDRESS;
    let text: string | null = null;
    // A register goes from door to door: the next elector often lives at the same address.
    if (last && isSameAddress(last.entry, entry)) {
      text = last.text;
      address = `${last.line}\t\\N\t\\N\t\\N`;
    } else {
      text = addressText(entry);
      if (text !== null) {
        last = { entry, text, line };
        address = `${line}\t${md5(text)}\t${cell(entry.postcode)}\t${cell(arrayText(entry.lines))}`;
      }
    }
    const identity = md5(identityText(entry, text, publishedOn));
    return `${line}\t${cell(entry.district)}\t${entry.number}\t${entry.suffix}\t${cell(entry.markers)}\t${entry.attainsOn ?? "\\N"}\t${cell(entry.surname)}\t${cell(entry.forename)}\t${identity}\t${entry.change || "\\N"}\t${cell(entry.electorId) || "\\N"}\t${cell(entry.uprn) || "\\N"}\t${address}`;
  };
}

function isSameAddress(one: EntryRead, other: EntryRead): boolean {
  return (
    one.postcode === other.postcode &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, index) => line === other.lines[index])
  );
}

const md5 = (text: string) => `\\\\x${hash("md5", text, "hex")}`;

const cell = (text: string) =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => SIGNS[sign] ?? sign) : text;

const arrayText = (lines: readonly string[]) =>
  `{${lines.map((text) => `"${/["\\]/.test(text) ? text.replace(/["\\]/g, "\\$&") : text}"`).join(",")}}`;
