import { FileFault } from "@/lib/imports/data/file-fault";
import { type ReadFrom, readRecords } from "@/lib/imports/data/read-records";
import { SplitError, type TextRecord } from "@/lib/imports/data/split-records";
import { rowChecker } from "@/lib/imports/rules/check-row";
import { cleanCells } from "@/lib/imports/rules/clean-cell";
import { isFiller } from "@/lib/imports/rules/is-filler";
import type { RowRead, SourceTable } from "@/lib/imports/types";

/**
 * Streams a table's rows piece by piece, in constant memory. Header, headings, blank lines and footers are passed over. A
 * quotation mark that makes no sense ends the reading with BAD_INPUT, line and column: what follows could not be
 * trusted.
 *
 * @param from zero for the whole table; otherwise the end of a row that was read before
 */
export async function* readRows(
  table: SourceTable,
  from: ReadFrom = { byte: 0, line: 0 },
): AsyncGenerator<RowRead[]> {
  const check = rowChecker(table);
  let byteEnd = from.byte;
  try {
    for await (const records of readRecords(table.path, table.format, from)) {
      const rows: RowRead[] = [];
      for (const record of records) {
        byteEnd += record.bytes;
        if (record.line < table.firstLine || isFiller(record.cells, table)) continue;
        rows.push(readRow(record, byteEnd, table.header.length, check));
      }
      if (rows.length) yield rows;
    }
  } catch (error) {
    throw error instanceof SplitError ? describeSplit(error, table.header) : error;
  }
}

function readRow(
  record: TextRecord,
  byteEnd: number,
  width: number,
  check: ReturnType<typeof rowChecker>,
): RowRead {
  const { cells, raw, line, lineEnd } = record;
  // A spreadsheet pads rows with empty cells; they belong to no column and hold nothing.
  while (cells.length > width && (cells.at(-1) ?? "").trim() === "") cells.pop();
  const fault = check(cells, raw);
  cleanCells(cells, raw);
  const row = { line, lineEnd, cells, raw, byteEnd };
  return fault ? { ok: false, row, fault } : { ok: true, row };
}

const SPLIT_FAULTS: Record<SplitError["fault"], string> = {
  "quote-not-closed": "a quotation mark opened here is never closed",
  "text-after-quote":
    "text follows a closing quotation mark. Quote the whole cell and double the marks inside it",
  "record-too-long": "the line is longer than a million characters; look for missing line ends",
};

/** Names the column by the header, or counts it. */
export function describeSplit({ fault, line, cellIndex }: SplitError, header: readonly string[]): FileFault {
  const column = header[cellIndex] || String(cellIndex + 1);
  return new FileFault(line, column, SPLIT_FAULTS[fault]);
}
