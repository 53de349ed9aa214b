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
 * the nearest one. `mapping` goes before the layouts and says for a column which field it holds.
 */
export function matchLayout<Field extends string>(
  header: readonly string[],
  layouts: readonly Layout<Field>[],
  mapping: Mapping = {},
): LayoutResult<Field> {
  const twice = header.filter((name, index) => header.indexOf(name) !== index);
  if (twice.length) {
    const message = `Line 1: the column ${quote(twice)} stands in the header twice. Rename or remove one.`;
    return { ok: false, message, unknown: twice, missing: [] };
  }
  const fits = layouts.map((layout) => fitLayout(header, layout, mapping));
  const best = fits.reduce((a, b) => (faults(b) < faults(a) ? b : a));
  const { layout, positions, unknown, missing } = best;
  if (!unknown.length && !missing.length) {
    return { ok: true, match: { layout: layout.name, title: layout.title, header, positions } };
  }
  const parts = [
    missing.length ? `missing: ${quote(missing)}` : "",
    unknown.length ? `unknown: ${quote(unknown)}` : "",
  ].filter(Boolean);
  const message = `Line 1: the columns are not those of a known layout. Nearest is ${layout.title}; ${parts.join("; ")}. Map the columns, or export the file again.`;
  return { ok: false, message, unknown, missing };
}

function fitLayout<Field extends string>(
  header: readonly string[],
  layout: Layout<Field>,
  mapping: Mapping,
): Fit<Field> {
  const fields = layout.columns.map((column) => column.field);
  const positions = new Map<Field, number>();
  const unknown: string[] = [];
  for (const [index, name] of header.entries()) {
    const mapped = mapping[name];
    if (mapped === null) continue;
    const column = layout.columns.find(({ headers }) =>
      headers.some((spelling) => headerKey(spelling) === headerKey(name)),
    );
    const field = mapped === undefined ? column?.field : fields.find((known) => known === mapped);
    if (field === undefined) unknown.push(name);
    else if (field !== null) positions.set(field, index);
  }
  const missing = layout.columns
    .filter(({ field, optional }) => field !== null && !optional && !positions.has(field))
    .map(({ headers }) => headers[0] ?? "");
  return { layout, positions, unknown, missing };
}

const faults = (fit: Fit<string>) => fit.unknown.length + fit.missing.length;
const quote = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
