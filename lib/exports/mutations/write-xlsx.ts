import { writeFile } from "node:fs/promises";
import writeXlsxFile from "write-excel-file/node";
import type { CopyContent } from "@/lib/exports/types";
import { neutralise } from "@/lib/platform/spreadsheet-cell";

/** One visible sheet of texts: no formula, no link, nothing hidden. */
export async function writeXlsx(path: string, { headings, rows, watermark }: CopyContent): Promise<void> {
  const text = (value: string) => ({ type: String, value: neutralise(value) });
  const sheet = [[...headings, "Copy"].map(text)];
  for await (const row of rows) sheet.push([...row, watermark].map(text));
  const content = await writeXlsxFile(sheet, { sheet: "Electors", stickyRowsCount: 1 }).toBuffer();
  await writeFile(path, content, { mode: 0o600 });
}
