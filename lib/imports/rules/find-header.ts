import { headerKey, matchLayout } from "@/lib/imports/rules/match-layout";
import type { Mapping } from "@/lib/imports/schema";
import type { Layout, LayoutResult } from "@/lib/imports/types";

interface HeadLine {
  line: number;
  cells: string[];
}

export interface FoundHeader<Field extends string> {
  names: readonly string[];
  /** Of the first row. */
  firstLine: number;
  leastFilled: number;
  found: LayoutResult<Field>;
}

/** What makes a line a header: one of the layouts, or a match of the kind's own. */
export interface HeaderKind<Field extends string> {
  layouts: readonly Layout<Field>[];
  /** Takes what no layout knows, once somebody has said what the columns hold. */
  mapped?: Layout<Field>;
  match?: (header: readonly string[], mapping: Mapping) => LayoutResult<Field>;
}

/** Lines of headings that may stand above the header. */
const SEARCHED = 30;

/**
 * Finds the header among the first lines of a file: the first one that a layout knows. Otherwise columns by position;
 * otherwise the likeliest line, with what keeps it from being a known layout. Null where there is no line at all.
 */
export function findHeader<Field extends string>(
  head: readonly HeadLine[],
  { layouts, mapped, match }: HeaderKind<Field>,
  mapping: Mapping = {},
): FoundHeader<Field> | null {
  const filled = head.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (match) {
    const first = likeliestHeader(filled.slice(0, SEARCHED), layouts);
    if (!first) return null;
    const found = match(first.cells, mapping);
    return { names: first.cells, firstLine: first.line + 1, leastFilled: 1, found };
  }
  const known = layouts.filter(({ byPosition }) => !byPosition);
  const named = mapped && Object.keys(mapping).length ? [...known, mapped] : known;
  for (const { line, cells } of filled.slice(0, SEARCHED)) {
    if (cells.length === 1 && filled.length > 1 && !hasKnownName(cells, named)) continue;
    const found = matchLayout(cells, named, mapping, line);
    if (found.ok) return { names: cells, firstLine: line + 1, leastFilled: leastOf(found, layouts), found };
  }
  for (const layout of layouts) {
    const placed = placeColumns(filled, layout);
    if (placed) return placed;
  }
  const likeliest = likeliestHeader(filled.slice(0, SEARCHED), named);
  if (!likeliest) return null;
  const found = matchLayout(likeliest.cells, named, mapping, likeliest.line);
  const leastFilled = Math.max(1, ...layouts.map((layout) => layout.leastFilled ?? 1));
  return { names: likeliest.cells, firstLine: likeliest.line + 1, leastFilled, found };
}

function leastOf<Field extends string>(found: LayoutResult<Field>, layouts: readonly Layout<Field>[]) {
  const name = found.ok ? found.match.layout : "";
  return layouts.find((layout) => layout.name === name)?.leastFilled ?? 1;
}

/** Columns by position: all lines but the first, which may name them, must fit. */
function placeColumns<Field extends string>(
  filled: readonly HeadLine[],
  layout: Layout<Field>,
): FoundHeader<Field> | null {
  const { columns, byPosition, leastFilled = 1 } = layout;
  if (!byPosition) return null;
  const patterns = Object.entries(byPosition) as [Field, RegExp][];
  const positions = new Map(
    columns.flatMap(({ field }, index) => (field === null ? [] : [[field, index] as const])),
  );
  const fits = ({ cells }: HeadLine) =>
    cells.length >= columns.length &&
    patterns.every(([field, pattern]) => pattern.test(cells[positions.get(field) ?? -1] ?? ""));
  const [first, ...others] = filled.filter(({ cells }) => cells.length >= columns.length);
  if (!first) return null;
  const headed = !fits(first);
  const rows = headed ? others : [first, ...others];
  // One line in ten may be spoilt: its fault is for the row to tell.
  if (!rows.length || rows.filter(fits).length < rows.length * 0.9) return null;
  const names = first.cells.map((cell, index) =>
    headed ? cell : (columns[index]?.headers[0] ?? `Column ${index + 1}`),
  );
  const match = {
    layout: layout.name,
    title: layout.title,
    header: names,
    positions,
    codes: layout.codes ?? {},
  };
  return { names, firstLine: headed ? first.line + 1 : 1, leastFilled, found: { ok: true, match } };
}

/** The line with most known names; the first of several cells where none has any. */
function likeliestHeader<Field extends string>(
  lines: readonly HeadLine[],
  layouts: readonly Layout<Field>[],
): HeadLine | null {
  const known = knownNames(layouts);
  const count = ({ cells }: HeadLine) => cells.filter((cell) => known.has(headerKey(cell))).length;
  const most = Math.max(0, ...lines.map(count));
  if (most > 0) return lines.find((line) => count(line) === most) ?? null;
  return lines.find(({ cells }) => cells.filter((cell) => cell !== "").length > 1) ?? lines[0] ?? null;
}

const hasKnownName = <Field extends string>(cells: readonly string[], layouts: readonly Layout<Field>[]) => {
  const known = knownNames(layouts);
  return cells.some((cell) => known.has(headerKey(cell)));
};

const knownNames = <Field extends string>(layouts: readonly Layout<Field>[]) =>
  new Set(layouts.flatMap(({ columns }) => columns.flatMap(({ headers }) => headers.map(headerKey))));
