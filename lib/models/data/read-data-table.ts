import { DataColumnReader } from "@/lib/formula/rules/read-data-columns";
import type { DataTable } from "@/lib/formula/types";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { readRecords } from "@/lib/imports/data/read-records";
import { describeSplit } from "@/lib/imports/data/read-rows";
import { SplitError, type TextRecord } from "@/lib/imports/data/split-records";
import { cleanCell } from "@/lib/imports/rules/clean-cell";
import { badInput } from "@/lib/platform/errors";

/**
 * A file of any columns as a table: unlike a council's, every line after the header is a row. A column without a name
 * is called X, as in R, and so are row names that the header leaves out. Throws BAD_INPUT with the line.
 */
export async function readDataTable(path: string): Promise<DataTable> {
  const format = await detectFormat(path);
  const records = readDataRecords(path, format);
  let names: string[] | undefined;
  let reader: DataColumnReader | undefined;
  for await (const { cells, line } of records) {
    if (!names) {
      names = headerOf(cells);
      continue;
    }
    if (!reader) {
      if (cells.length === names.length + 1) names = headerOf(["", ...names]);
      reader = new DataColumnReader(names);
    }
    if (cells.length !== names.length) {
      throw badInput(
        `Line ${line}: ${cells.length} cells instead of ${names.length}. Correct the file and try again.`,
      );
    }
    reader.addRow(cells.map(cleanCell));
  }
  if (!reader) throw badInput("The file has no rows below its header: there is nothing to learn from.");
  return reader.table();
}

async function* readDataRecords(
  path: string,
  format: Awaited<ReturnType<typeof detectFormat>>,
): AsyncGenerator<TextRecord> {
  try {
    for await (const records of readRecords(path, format)) {
      for (const record of records) {
        const blank = record.cells.length === 1 && (record.cells[0] ?? "").trim() === "";
        if (!blank) yield record;
      }
    }
  } catch (error) {
    throw error instanceof SplitError ? describeSplit(error, []) : error;
  }
}

function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cleanCell(cell) || "X");
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw badInput(`Line 1: two columns are called ${twice}. Rename one of them.`);
  return names;
}
