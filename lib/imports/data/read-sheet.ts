import type { Entry } from "yauzl";
import type { OpenZip } from "@/lib/imports/data/open-zip";
import { xmlPieces } from "@/lib/imports/data/read-xml";
import { cellText, columnIndex, type WorkbookContext } from "@/lib/imports/rules/workbook-cell";

interface SheetRow {
  cells: string[];
  line: number;
  lineEnd: number;
}

/** Rows by which the width of the table is judged; shorter rows are filled up to it, as a sheet has no ragged rows. */
const HEAD = 100;
/** What a sheet may have at most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Streams the rows of a sheet that hold anything, `line` being the row's number. */
export async function* readSheet(
  zip: OpenZip,
  entry: Entry,
  context: WorkbookContext,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let width = 0;
  let judged = false;
  let row: SheetRow = { cells: [], line: 0, lineEnd: 0 };
  let cell = { column: -1, type: "", style: 0, text: "" };
  const pieces = xmlPieces(zip, entry, {
    open: (tag, attributes) => {
      if (tag === "row") {
        const line = Number(attributes.r ?? row.line + 1);
        if (!(line > row.line && line <= MOST_ROWS)) throw new RangeError("row");
        row = { cells: [], line, lineEnd: line };
      }
      if (tag === "c") {
        const column = attributes.r ? columnIndex(attributes.r) : row.cells.length;
        if (!(column >= row.cells.length && column < MOST_COLUMNS)) throw new RangeError("column");
        cell = { column, type: attributes.t ?? "n", style: Number(attributes.s ?? 0), text: "" };
      }
    },
    text: (piece, tag) => {
      if (tag === "v" || tag === "t") cell.text += piece;
    },
    close: (tag) => {
      if (tag === "c") {
        while (row.cells.length < cell.column) row.cells.push("");
        row.cells[cell.column] = cellText(cell, context).replace(/\r\n|\r|\n/g, " ");
      }
      if (tag === "row" && row.cells.length) rows.push(row);
    },
  });
  for await (const _ of pieces) {
    if (!judged && rows.length < HEAD) continue;
    if (!judged) width = widest(rows);
    judged = true;
    if (rows.length) yield rows.map((one) => filledUp(one, width));
    rows = [];
  }
  if (!judged) width = widest(rows);
  if (rows.length) yield rows.map((one) => filledUp(one, width));
}

const widest = (rows: readonly SheetRow[]) => Math.max(0, ...rows.map(({ cells }) => cells.length));

function filledUp(row: SheetRow, width: number): SheetRow {
  while (row.cells.length < width) row.cells.push("");
  return row;
}
