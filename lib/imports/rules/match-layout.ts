import type { Mapping } from "@/lib/imports/schema";
import type { Layout, LayoutResult } from "@/lib/imports/types";

/** "Post Code", "PostCode" and "postcode" are one header. */
export const headerKey = (header: string) => header.toLowerCase().replace(/[^a-z0-9]/g, "");

interface Fit<Field extends string> {
  layout: Layout<Field>;
  positions: Map<Field, number>;
  unknown: string[];
  missing: string[];
}

/**
 * Finds the layout whose columns are exactly those of the header, or says which columns are unknown and missing in
 * the nearest one. `mapping` goes before the layouts and says for a column which field it holds. A column without a
 * name is none as long as it is empty.
 */
export function matchLayout<Field extends string>(
  header: readonly string[],
  layouts: readonly Layout<Field>[],
  mapping: Mapping = {},
  line = 1,
): LayoutResult<Field> {
  const keys = header.map((name) => headerKey(name) || name);
  const twice = header.filter((name, index) => name !== "" && keys.indexOf(keys[index] ?? "") !== index);
  if (twice.length) {
    const message = `Line ${line}: the column ${quote(twice)} stands in the header twice. Rename or remove one.`;
    return { ok: false, message, unknown: twice, missing: [] };
  }
  const fits = layouts.map((layout) => fitLayout(header, layout, mapping));
  const best = fits.reduce((a, b) => (faults(b) < faults(a) ? b : a));
  const { layout, positions, unknown, missing } = best;
  if (!unknown.length && !missing.length) {
    const { name, title, codes = {} } = layout;
    return { ok: true, match: { layout: name, title, header, positions, codes } };
  }
  const parts = [
    missing.length ? `missing: ${quote(missing)}` : "",
    unknown.length ? `unknown: ${quote(unknown)}` : "",
  ].filter(Boolean);
  const message = `Line ${line}: the columns are not those of a known layout. Nearest is ${layout.title}; ${parts.join("; ")}. Map the columns, or export the file again.`;
  return { ok: false, message, unknown, missing };
}

function fitLayout<Field extends string>(
  header: readonly string[],
  layout: Layout<Field>,
  mapping: Mapping,
): Fit<Field> {
  const fields = layout.columns.map((column) => column.field);
  const named = new Map(Object.entries(mapping).map(([name, field]) => [headerKey(name), field]));
  const positions = new Map<Field, number>();
  const found = new Set<Layout<Field>["columns"][number]>();
  const unknown: string[] = [];
  for (const [index, name] of header.entries()) {
    const mapped = named.get(headerKey(name));
    if (mapped === null || name === "") continue;
    const column =
      mapped === undefined
        ? layout.columns.find(({ headers }) => headers.some((known) => headerKey(known) === headerKey(name)))
        : layout.columns[(fields as (string | null)[]).indexOf(mapped)];
    if (column) found.add(column);
    if (column?.field) positions.set(column.field, index);
    if (!column && !layout.ignores?.test(name)) unknown.push(name);
  }
  const missing = layout.columns
    .filter((column) => !column.optional && !found.has(column))
    .map(({ headers }) => headers[0] ?? "");
  return { layout, positions, unknown, missing };
}

const faults = (fit: Fit<string>) => fit.unknown.length + fit.missing.length;
const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
