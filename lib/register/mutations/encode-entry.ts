import { hash } from "node:crypto";
import { addressText, identityText } from "@/lib/register/rules/build-identity";
import type { EntryRead } from "@/lib/register/rules/read-entry";

/** The staging table of a register. */
export const STAGED_COLUMNS = `
  line integer not null, district text not null, number integer not null, suffix integer not null,
  markers text not null, attains_on date, surname text not null, forename text not null,
  postcode text not null, lines text[] not null, address_key bytea, identity_key bytea not null`;

const SPECIAL = /[\\\t\n\r]/;
const SIGNS: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Compiles a function that writes an entry as one line of COPY's text format. */
export function entryEncoder(publishedOn: string) {
  let last = { key: "", text: null as string | null, hash: "\\N" };
  return (line: number, entry: EntryRead): string => {
    const lines = arrayText(entry.lines);
    // A register goes from door to door: the next elector often lives at the same address.
    const key = `${lines}${entry.postcode}`;
    if (key !== last.key) {
      const text = addressText(entry);
      last = { key, text, hash: text === null ? "\\N" : md5(text) };
    }
    const identity = md5(identityText(entry, last.text, publishedOn));
    return `${line}\t${cell(entry.district)}\t${entry.number}\t${entry.suffix}\t${cell(entry.markers)}\t${entry.attainsOn ?? "\\N"}\t${cell(entry.surname)}\t${cell(entry.forename)}\t${cell(entry.postcode)}\t${cell(lines)}\t${last.hash}\t${identity}`;
  };
}

const md5 = (text: string) => `\\\\x${hash("md5", text, "hex")}`;

const cell = (text: string) =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => SIGNS[sign] ?? sign) : text;

const arrayText = (lines: readonly string[]) =>
  `{${lines.map((text) => `"${/["\\]/.test(text) ? text.replace(/["\\]/g, "\\$&") : text}"`).join(",")}}`;
