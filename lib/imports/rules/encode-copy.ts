const SPECIAL = /[\\\t\n\r]/;
const SIGNS: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

export type CopyValue = string | number | null | readonly number[] | readonly string[];

/** One line of COPY's text format without its end. Arrays of numbers or text are PostgreSQL arrays; null is NULL. */
export const copyLine = (values: readonly CopyValue[]): string => values.map(copyCell).join("\t");

function copyCell(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escaped(value);
  return escaped(`{${value.map(arrayItem).join(",")}}`);
}

const arrayItem = (item: number | string) =>
  typeof item === "number" ? String(item) : `"${item.replace(/["\\]/g, "\\$&")}"`;

const escaped = (text: string) =>
  SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => SIGNS[sign] ?? sign) : text;
