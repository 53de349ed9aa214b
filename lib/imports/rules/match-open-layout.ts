import { headerKey, matchLayout } from "@/lib/imports/rules/match-layout";
import { forbiddenHeader } from "@/lib/imports/rules/refuse-columns";
import type { Mapping } from "@/lib/imports/schema";
import type { LayoutColumn, LayoutMatch } from "@/lib/imports/types";

export interface OpenColumn {
  /** As the file calls it, or as it was mapped. */
  name: string;
  place: number;
}

export type OpenMatch =
  | { ok: true; match: LayoutMatch<string>; open: OpenColumn[] }
  | { ok: false; message: string };

interface OpenLayout {
  name: string;
  title: string;
  /** Columns with a meaning of their own; all others are open ones. */
  columns: readonly LayoutColumn<string>[];
}

const OPEN = "open ";

/**
 * Tells a file's own columns (questions, attributes) from those with a fixed meaning. Headers that say what may never
 * be held refuse the file, also those that would be left out: it must not be kept.
 */
export function matchOpenLayout(
  header: readonly string[],
  layout: OpenLayout,
  mapping: Mapping = {},
): OpenMatch {
  for (const name of header) {
    const what = forbiddenHeader(name);
    if (!what) continue;
    return {
      ok: false,
      message: `Line 1, column "${name}": it says ${what}, which may never be held. Take the column out of the file. Nothing was loaded.`,
    };
  }
  const { columns } = layout;
  const fixed = (name: string) =>
    columns.some(
      ({ field, headers }) =>
        (field !== null && field === mapping[name]) ||
        headers.some((spelling) => headerKey(spelling) === headerKey(name)),
    );
  const others = header.filter((name) => mapping[name] !== null && !fixed(name));
  const own = Object.entries(mapping).filter(
    ([, field]) => field === null || columns.some((column) => column.field === field),
  );
  const matched = matchLayout(
    header,
    [
      {
        ...layout,
        columns: [
          ...columns,
          ...others.map((name) => ({ field: OPEN + (mapping[name] ?? name), headers: [name] })),
        ],
      },
    ],
    Object.fromEntries(own),
  );
  if (!matched.ok) return matched;
  const open = [...matched.match.positions]
    .filter(([field]) => field.startsWith(OPEN))
    .map(([field, place]) => ({ name: field.slice(OPEN.length), place }));
  return { ok: true, match: matched.match, open };
}
