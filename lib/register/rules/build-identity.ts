import type { EntryRead } from "@/lib/register/rules/read-entry";

type IdentityParts = Pick<EntryRead, "district" | "number" | "suffix" | "surname" | "forename">;

const PLAIN = /^[A-Z0-9 ]*$/;

/** One spelling of a text: capitals, no accents or punctuation, single spaces. */
export function normaliseText(text: string): string {
  const upper = text.toUpperCase();
  if (PLAIN.test(upper) && !upper.includes("  ")) return upper.trim();
  return upper
    .normalize("NFKD")
    .replace(/[\p{M}'’.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Normalised lines and postcode of a property; null where the register shows no address. */
export function addressText(entry: Pick<EntryRead, "lines" | "postcode">): string | null {
  if (!entry.lines.length) return null;
  return `${entry.lines.map(normaliseText).join("|")}|${entry.postcode.replaceAll(" ", "").toUpperCase()}`;
}

/**
 * What makes two entries of different registers one person: normalised name and address. Surname and forename are one
 * text, so that a layout with a single name column gives the same. An entry without a name or an address
 * (anonymous, overseas, service) is nobody else's: its text holds the number and the version.
 */
export function identityText(entry: IdentityParts, address: string | null, publishedOn: string): string {
  const name = normaliseText(`${entry.surname} ${entry.forename}`);
  if (address !== null && name !== "") return `${name}|${address}`;
  return `?|${publishedOn}|${entry.district}|${entry.number}|${entry.suffix}`;
}
