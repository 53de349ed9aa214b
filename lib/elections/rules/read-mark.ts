import type { MarkField } from "@/lib/elections/layouts.table";
import { MARKS } from "@/lib/elections/marks.table";
import { maskText } from "@/lib/imports/rules/mask-text";
import { readElectorNumber } from "@/lib/imports/rules/read-elector-number";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface MarkRead {
  district: string;
  number: number;
  suffix: number;
  outcome: number;
}

/** Compiles a layout into a function from a row of cells to a mark, or its fault. */
export function markReader(match: LayoutMatch<MarkField>) {
  const text = (cells: readonly string[], field: MarkField) => cells[match.positions.get(field) ?? -1] ?? "";
  const column = (field: MarkField) => match.header[match.positions.get(field) ?? -1] ?? field;
  return ({ cells }: FileRow): MarkRead | RowFault => {
    const read = readElectorNumber(text(cells, "district"), text(cells, "number"), text(cells, "suffix"));
    if (!read.ok) return { column: column(read.field), reason: read.reason };
    const mark = text(cells, "mark");
    const outcome = MARKS[mark.toUpperCase()];
    if (outcome === undefined)
      return { column: column("mark"), reason: "mark-unknown", found: maskText(mark) };
    return { district: read.district, number: read.number, suffix: read.suffix, outcome };
  };
}
