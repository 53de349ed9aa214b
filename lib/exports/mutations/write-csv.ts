import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CopyContent } from "@/lib/exports/types";
import { spreadsheetCell } from "@/lib/platform/spreadsheet-cell";

const MARK = "\ufeff";

/** CSV with a byte order mark, so that a spreadsheet reads the names as they are; in constant memory. */
export async function writeCsv(path: string, { headings, rows, watermark }: CopyContent): Promise<void> {
  const line = (cells: readonly string[]) => `${cells.map(spreadsheetCell).join(",")}\r\n`;
  async function* lines() {
    yield MARK + line([...headings, "Copy"]);
    for await (const row of rows) yield line([...row, watermark]);
  }
  await pipeline(Readable.from(lines()), createWriteStream(path, { mode: 0o600 }));
}
