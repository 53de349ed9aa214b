import { addressText, identityText } from "@/lib/register/rules/build-identity";
import type { EntryRead } from "@/lib/register/rules/read-entry";

/** The staging table of a register. PostgreSQL hashes while the next rows are read: work for the other processor. */
export const STAGED_COLUMNS = `
  line integer not null, district text not null, number integer not null, suffix integer not null,
  markers text not null, attains_on date, surname text not null, forename text not null,
  postcode text not null, lines text[] not null, address_text text, identity_text text not null,
  address_key bytea generated always as (decode(md5(address_text), 'hex')) stored,
  identity_key bytea generated always as (decode(md5(identity_text), 'hex')) stored`;

const SPECIAL = /[\\\t\n\r]/;
const SIGNS: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

const cell = (text: string) =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => SIGNS[sign] ?? sign) : text;

/** One line of COPY's text format. */
export function encodeEntry(line: number, entry: EntryRead, publishedOn: string): string {
  const address = addressText(entry);
  const identity = identityText(entry, address, publishedOn);
  return `${line}\t${cell(entry.district)}\t${entry.number}\t${entry.suffix}\t${cell(entry.markers)}\t${entry.attainsOn ?? "\\N"}\t${cell(entry.surname)}\t${cell(entry.forename)}\t${cell(entry.postcode)}\t${cell(arrayText(entry.lines))}\t${address === null ? "\\N" : cell(address)}\t${cell(identity)}`;
}

const arrayText = (lines: readonly string[]) =>
  `{${lines.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
