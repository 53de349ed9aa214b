import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { normaliseCell } from "@/lib/linkage/rules/normalise-cell";
import { guessDayOrder, readBirthDate } from "@/lib/linkage/rules/read-birth-date";
import { CellScanner } from "@/lib/linkage/rules/scan-cells";
import {
  type CodedFile,
  type ColumnChoice,
  LINK_COLUMNS,
  type LinkColumn,
  type TextColumn,
} from "@/lib/linkage/types";
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
  return assemble(readers ?? [], rows, truth === null ? null : truths);
}

interface ColumnReader {
  column: LinkColumn;
  read(row: number, cells: readonly string[]): void;
  codes: () => Int32Array;
  texts: string[];
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

function columnReader(column: LinkColumn, places: readonly number[]): ColumnReader {
  const codeOfRaw = new Map<string, number>();
  const codeOfText = new Map<string, number>([["", 0]]);
  const texts = [""];
  let codes = new Int32Array(1024);
  const [onlyPlace] = places;
  const last = { cells: places.map(() => ""), code: 0 };
  const encode = (raw: string): number => {
    const text = column === "dob" ? cleanDate(raw) : normaliseCell(column, raw);
    let code = codeOfText.get(text);
    if (code === undefined) {
      code = texts.length;
      codeOfText.set(text, code);
      texts.push(text);
    }
    codeOfRaw.set(raw, code);
    return code;
  };
  const codeOf = (raw: string) => codeOfRaw.get(raw) ?? encode(raw);
  /** A register goes from door to door: the next row often has the same cells. */
  const codeOfSeveral = (cells: readonly string[]): number => {
    if (places.every((place, index) => last.cells[index] === (cells[place] ?? ""))) return last.code;
    places.forEach((place, index) => {
      last.cells[index] = cells[place] ?? "";
    });
    last.code = codeOf(joined(cells, places));
    return last.code;
  };
  return {
    column,
    texts,
    codes: () => codes,
    read(row, cells) {
      if (row >= codes.length) {
        const longer = new Int32Array(codes.length * 2);
        longer.set(codes);
        codes = longer;
      }
      codes[row] = places.length === 1 ? codeOf(cells[onlyPlace ?? 0] ?? "") : codeOfSeveral(cells);
    },
  };
}

function joined(cells: readonly string[], places: readonly number[]): string {
  let text = "";
  for (const place of places) {
    const cell = (cells[place] ?? "").trim();
    if (cell !== "" && cell !== "NA") text += text === "" ? cell : ` ${cell}`;
  }
  return text;
}

const cleanDate = (raw: string) => raw.trim();

function assemble(readers: readonly ColumnReader[], rows: number, truth: string[] | null): CodedFile {
  const file: CodedFile = { rows, codes: {}, texts: {}, born: null, truth };
  for (const reader of readers) {
    const codes = reader.codes().slice(0, rows);
    if (reader.column === "dob") file.born = readDates(codes, reader.texts);
    else {
      const column: TextColumn = reader.column;
      file.codes[column] = codes;
      file.texts[column] = reader.texts;
    }
  }
  return file;
}

function readDates(codes: Int32Array, texts: readonly string[]): Int32Array {
  const order = guessDayOrder(texts);
  const dates = Int32Array.from(texts, (text) => readBirthDate(text, order));
  return codes.map((code) => dates[code] ?? 0);
}
