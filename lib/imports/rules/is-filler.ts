import { cleanCell } from "@/lib/imports/rules/clean-cell";
import type { SourceTable } from "@/lib/imports/types";

const MOST_FILLED = 3;

/** How headings between blocks and footers of reports begin. None of these begins a polling district's code. */
const HEADING =
  /^((sub|grand)?[ -]?totals?\b|number of\b|date (published|printed|of publication|produced)|published\b|printed\b|produced\b|page \d|report\b|end of\b|monthly\b|additions\b|deletions\b|amendments\b|modifications\b|alterations\b|notice of\b|register of\b|electoral regist|copyright\b|©|[*=_-]{3,})|:(\s|$)/i;

/** Whether a line is no row: blank, the header once more, a heading between blocks, or a footer. */
export function isFiller(
  cells: readonly string[],
  { header, leastFilled }: Pick<SourceTable, "header" | "leastFilled">,
): boolean {
  let filled = 0;
  let first = -1;
  for (let index = 0; index < cells.length && filled <= MOST_FILLED; index++) {
    const cell = cells[index] ?? "";
    if (cell === "" || cleanCell(cell) === "") continue;
    if (first < 0) first = index;
    filled++;
  }
  if (filled < Math.max(1, leastFilled)) return true;
  if (filled <= MOST_FILLED && HEADING.test(cleanCell(cells[first] ?? ""))) return true;
  return isHeader(cells, header);
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  if (cells.length !== header.length || cleanCell(cells[0] ?? "") !== header[0]) return false;
  return cells.every((cell, index) => cleanCell(cell) === header[index]);
}
