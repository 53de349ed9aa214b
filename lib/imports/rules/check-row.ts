import { maskText } from "@/lib/imports/rules/mask-text";
import type { RowFault } from "@/lib/imports/types";

export const LONGEST_CELL = 1000;

/** The fault of a row whatever its layout, or null. Looks at the whole row first: nearly all are sound. */
export function checkRow(cells: readonly string[], raw: string, header: readonly string[]): RowFault | null {
  if (cells.length !== header.length) {
    const column = header[Math.min(cells.length, header.length) - 1] ?? "";
    return { column, reason: "column-count", found: `${cells.length} columns instead of ${header.length}` };
  }
  const suspect = raw.length > LONGEST_CELL || raw.includes("\0") || raw.includes("\ufffd");
  if (!suspect) return null;
  for (const [index, cell] of cells.entries()) {
    const column = header[index] ?? "";
    if (cell.includes("\0")) return { column, reason: "nul-character", found: maskText(cell) };
    if (cell.includes("\ufffd")) return { column, reason: "unreadable-character", found: maskText(cell) };
    if (cell.length > LONGEST_CELL) {
      return { column, reason: "cell-too-long", found: `${cell.length} characters` };
    }
  }
  return null;
}
