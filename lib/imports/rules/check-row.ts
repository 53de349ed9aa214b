import { maskText } from "@/lib/imports/rules/mask-text";
import type { RowFault, SourceTable } from "@/lib/imports/types";

export const LONGEST_CELL = 1000;

/** Compiles a function that finds the fault of a row whatever its layout, or null. Nearly all rows are sound. */
export function rowChecker({ header, unnamedKept }: Pick<SourceTable, "header" | "unnamedKept">) {
  const unnamed = unnamedKept ? [] : [...header.keys()].filter((index) => header[index] === "");

  return (cells: readonly string[], raw: string): RowFault | null => {
    if (cells.length !== header.length) {
      const column = header[Math.min(cells.length, header.length) - 1] ?? "";
      return { column, reason: "column-count", found: `${cells.length} columns instead of ${header.length}` };
    }
    if (unnamed.some((index) => cells[index]?.trim())) return { column: "", reason: "column-unnamed" };
    const suspect =
      raw.length > LONGEST_CELL || raw.includes("\0") || raw.includes("\ufffd") || !raw.isWellFormed();
    if (!suspect) return null;
    for (const [index, cell] of cells.entries()) {
      const column = header[index] ?? "";
      if (cell.includes("\0")) return { column, reason: "nul-character", found: maskText(cell) };
      if (cell.includes("\ufffd") || !cell.isWellFormed()) {
        return { column, reason: "unreadable-character", found: maskText(cell.toWellFormed()) };
      }
      if (cell.length > LONGEST_CELL) {
        return { column, reason: "cell-too-long", found: `${cell.length} characters` };
      }
    }
    return null;
  };
}
