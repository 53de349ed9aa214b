import { FORBIDDEN_HEADERS, FORBIDDEN_VALUES, PERSONAL_HEADERS } from "@/lib/imports/forbidden.table";

/** "Long-term_Condition" and "longTermCondition" are one. */
const words = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const VALUES = new Map(FORBIDDEN_VALUES.flatMap(([what, values]) => values.map((value) => [value, what])));

/** What a header says that may never be held, or null. */
export function forbiddenHeader(header: string): string | null {
  const text = words(header);
  return FORBIDDEN_HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a cell says that may never be held, or null. */
export function forbiddenValue(cell: string): string | null {
  if (cell.length < 3 || cell.length > 60) return null;
  return VALUES.get(words(cell)) ?? null;
}

/** What a header holds that tells a person apart, or null. */
export function personalHeader(header: string): string | null {
  const text = words(header);
  return PERSONAL_HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const PERSONAL_VALUES: readonly (readonly [what: string, value: RegExp])[] = [
  ["an e-mail address", /[^\s@]+@[^\s@]+\.[a-z]{2,}/i],
  ["a telephone number", /^(\+?44|0)[\s()\d-]{8,14}$/],
  ["a postcode", /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i],
  ["an elector number", /^[A-Z]{1,4}\d{0,2}[-/ ]\d{1,5}(\/\d{1,3})?$/i],
  [
    "an address",
    /\b\d+[a-z]?,? +\p{L}[\p{L}' ]* (road|rd|street|st|avenue|ave|lane|close|drive|way|grove|court|crescent|terrace|place|gardens)\b/iu,
  ],
  ["a name", /^(mr|mrs|ms|miss|dr|rev|sir|dame|cllr)\.? +\p{L}/iu],
  ["a name", /^\p{Lu}[\p{L}'-]+ (\p{Lu}\.? )?\p{Lu}[\p{L}'-]+$/u],
];

/** What a cell holds that tells a person apart, or null. Two capitalised words count as a name. */
export function personalValue(cell: string): string | null {
  return PERSONAL_VALUES.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}
