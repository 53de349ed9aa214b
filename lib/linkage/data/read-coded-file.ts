import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { assembleFile, type ColumnReader, columnReader } from "@/lib/linkage/rules/code-columns";
import { CellScanner } from "@/lib/linkage/rules/scan-cells";
import { type CodedFile, type ColumnChoice, LINK_COLUMNS, type LinkColumn } from "@/lib/linkage/types";
import { badInput } from "@/lib/platform/errors";

const CHUNK_BYTES = 1 << 20;

export interface FileToRead {
  path: string;
  columns: ColumnChoice;
  truth: string | null;
}

/**
 * Reads a file into codes, one pass, keeping each different text once. A meaning whose columns the file lacks is missing
 * throughout. Throws BAD_INPUT where the file has none of the columns, or not the column of the truth.
 */
export async function readCodedFile({ path, columns, truth }: FileToRead): Promise<CodedFile> {
  const format = await detectFormat(path);
  let readers: ColumnReader[] | null = null;
  let truthAt = -1;
  const truths: string[] = [];
  let rows = 0;
  const scanner = new CellScanner(format.delimiter, (cells) => {
    if (readers === null) {
      const header = cells.map((name) => name.trim().toLowerCase());
      readers = LINK_COLUMNS.flatMap((column) => readerOf(column, columns[column], header));
      truthAt = truth === null ? -1 : header.indexOf(truth.trim().toLowerCase());
      if (!readers.length) throw badInput(`${path} has none of the columns named with --columns.`);
      if (truth !== null && truthAt < 0) throw badInput(`${path} has no column "${truth}" for --truth.`);
      return;
    }
    for (const reader of readers) reader.read(rows, cells);
    if (truthAt >= 0) truths.push((cells[truthAt] ?? "").trim());
    rows++;
  });
  const decoder = iconv.getDecoder(format.encoding);
  for await (const bytes of createReadStream(path, { start: format.markBytes, highWaterMark: CHUNK_BYTES }))
    scanner.push(decoder.write(bytes as Buffer));
  scanner.push(decoder.end() ?? "");
  scanner.end();
  return assembleFile(readers ?? [], rows, truth === null ? null : truths);
}

function readerOf(
  column: LinkColumn,
  names: readonly string[] | undefined,
  header: readonly string[],
): ColumnReader[] {
  const places = (names ?? [])
    .map((name) => header.indexOf(name.trim().toLowerCase()))
    .filter((place) => place >= 0);
  return places.length ? [columnReader(column, places)] : [];
}
