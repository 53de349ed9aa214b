import type { MarkField } from "@/lib/elections/layouts.table";
import { MARKS } from "@/lib/elections/marks.table";
import type { MarkColumn } from "@/lib/elections/rules/match-marked-register";
import { maskText } from "@/lib/imports/rules/mask-text";
import { readElectorNumber } from "@/lib/imports/rules/read-elector-number";
import type { FileRow, LayoutMatch, RowFault } from "@/lib/imports/types";

export interface MarkRead {
  district: string;
  number: number;
  suffix: number;
  /** One for each column of marks; 0 where it says nothing. */
  outcomes: number[];
}

/**
 * Compiles a layout into a function from a row of cells to its marks, or its fault. A blank is a mark where the file is
 * of one poll; where elections stand side by side it says nothing of that election.
 */
export function markReader(match: LayoutMatch<MarkField>, marks: readonly MarkColumn[]) {
  const text = (cells: readonly string[], field: MarkField) => cells[match.positions.get(field) ?? -1] ?? "";
  const column = (field: MarkField) => match.header[match.positions.get(field) ?? -1] ?? field;
  return ({ cells }: FileRow): MarkRead | RowFault => {
    const read = readElectorNumber(text(cells, "district"), text(cells, "number"), text(cells, "suffix"));
    if (!read.ok) return { column: column(read.field), reason: read.reason };
    const outcomes: number[] = [];
    for (const { election, place } of marks) {
      const mark = cells[place] ?? "";
      const outcome = mark === "" && election !== null ? 0 : MARKS[mark.toUpperCase()];
      if (outcome === undefined) {
        return { column: match.header[place] ?? "", reason: "mark-unknown", found: maskText(mark) };
      }
      outcomes.push(outcome);
    }
    return { district: read.district, number: read.number, suffix: read.suffix, outcomes };
  };
}
