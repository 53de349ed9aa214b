import { IMPORT_TABLES } from "@/lib/imports/kinds.table";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { matchLayout } from "@/lib/imports/rules/match-layout";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { LayoutMatch } from "@/lib/imports/types";

export interface MappingPreview {
  /** Why the columns do not make a table yet; null where they do. */
  problem: string | null;
  columns: string[];
  /** Cells under the columns, or why the row would be rejected. */
  rows: (string[] | string)[];
}

/** How the first rows of a file would be read with these columns. Columns that are empty throughout are left out. */
export function previewMapping(
  kind: ImportKind,
  header: readonly string[],
  sample: readonly string[][],
  mapping: Mapping,
): MappingPreview {
  const { layouts, mapped, match, canonical, reader } = IMPORT_TABLES[kind];
  const named = [...layouts.filter(({ byPosition }) => !byPosition), ...(mapped ? [mapped] : [])];
  const found = match ? match(header, mapping) : matchLayout(header, named, mapping);
  if (!found.ok) return { problem: found.message, columns: [], rows: [] };
  const read = reader?.(found.match as LayoutMatch<never>, { mapping });
  const understood = sample.map((cells, index) => {
    const row = { line: index + 1, lineEnd: index + 1, cells: [...cells], raw: "", byteEnd: 0 };
    const said = read ? read(row) : cells;
    if (said === null) return "Changes nothing";
    return "reason" in said ? `${said.column}: ${describeFault(said)}` : said;
  });
  const columns = canonical ?? header;
  const filled = columns
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => understood.some((row) => typeof row !== "string" && row[index] !== ""));
  return {
    problem: null,
    columns: filled.map(({ name }) => name),
    rows: understood.map((row) =>
      typeof row === "string" ? row : filled.map(({ index }) => row[index] ?? ""),
    ),
  };
}
