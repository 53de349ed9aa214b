import type { ImportFile } from "@/lib/imports/data/find-import-file";
import { openTable } from "@/lib/imports/data/open-table";
import { recordSplitter } from "@/lib/imports/data/split-records";
import { IMPORT_TABLES } from "@/lib/imports/kinds.table";
import { nameLine } from "@/lib/imports/rules/place-of-line";
import { importKindSchema } from "@/lib/imports/schema";
import type { Delimiter } from "@/lib/imports/types";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { spreadsheetCell } from "@/lib/platform/spreadsheet-cell";

const PAGE = 1000;

/**
 * A run's rejected rows as CSV with the file's own columns and a last one, `Reason`, so that they can be corrected and
 * loaded again. A row with another number of columns than the header keeps its cells as they stand.
 */
export async function* streamRejectedRows(
  scope: Scope,
  runId: number,
  file: ImportFile,
): AsyncGenerator<string> {
  const { table, text } = await openTable(file.path, IMPORT_TABLES[importKindSchema.parse(file.kind)]);
  const { header, format } = table;
  yield csvLine([...header, "Reason"]);
  for (let after = { line: 0, id: 0 }; ; ) {
    const rows = await withScope(scope, (tx) =>
      tx.db.rejectedRow.findMany({
        where: { runId, OR: [{ line: { gt: after.line } }, { line: after.line, id: { gt: after.id } }] },
        orderBy: [{ line: "asc" }, { id: "asc" }],
        take: PAGE,
      }),
    );
    for (const { line, rawText, message } of rows) {
      const cells = cellsOf(rawText, format.delimiter);
      const padding = Array.from({ length: Math.max(0, header.length - cells.length) }, () => "");
      yield csvLine([...cells, ...padding, `${nameLine(text, line)}: ${message}`]);
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last;
  }
}

const csvLine = (cells: readonly string[]) => `${cells.map(spreadsheetCell).join(",")}\r\n`;

const cellsOf = (rawText: string, delimiter: Delimiter) =>
  rawText === "" ? [] : recordSplitter(delimiter)(rawText, true).flatMap(({ cells }) => cells);
