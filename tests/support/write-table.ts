import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";

export interface TableFormat {
  encoding: string;
  mark?: boolean;
  delimiter: string;
  end: string;
}

/** Writes a table to a temporary file and answers its path. */
export function writeTable(
  table: readonly string[][],
  { encoding, mark = false, delimiter, end }: TableFormat,
): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = table.map((cells) => `${cells.map(quoted).join(delimiter)}${end}`).join("");
  const path = join(mkdtempSync(join(tmpdir(), "hustings-table-")), "table.csv");
  writeFileSync(path, iconv.encode(text, encoding, { addBOM: mark }));
  return path;
}
