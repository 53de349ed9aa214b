import { headerKey } from "@/lib/imports/rules/match-layout";
import type { LayoutColumn } from "@/lib/imports/types";

/** Words of a header that hint at a field, most telling first. */
const HINTS: readonly (readonly [hint: RegExp, field: string])[] = [
  [/postcode|postalcode/, "postcode"],
  [/suffix/, "suffix"],
  [/prefix|^pd|district/, "district"],
  [/marker|franchise|flag/, "markers"],
  [/dob|birth|attain/, "birthDate"],
  [/surname|lastname|familyname/, "surname"],
  [/forename|firstname|givenname/, "forename"],
  [/fullname|electorname|^name$/, "fullName"],
  [/mark|voted/, "mark"],
  [/number|rollno|^eno/, "number"],
];

/**
 * The field that a column of an unknown layout probably holds, among those that the kind of file has; null for none. A
 * name that some layout knows goes first.
 */
export function suggestField(
  header: string,
  fields: readonly string[],
  columns: readonly LayoutColumn<string>[] = [],
): string | null {
  const key = headerKey(header);
  const known = columns.find(({ headers }) => headers.some((spelling) => headerKey(spelling) === key));
  if (known?.field && fields.includes(known.field)) return known.field;
  const line = /address(?:line)?(\d)$/.exec(key);
  const found = line ? `address${line[1]}` : HINTS.find(([hint]) => hint.test(key))?.[1];
  return found !== undefined && fields.includes(found) ? found : null;
}
