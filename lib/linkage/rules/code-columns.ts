import { normaliseCell } from "@/lib/linkage/rules/normalise-cell";
import { guessDayOrder, readBirthDate } from "@/lib/linkage/rules/read-birth-date";
import type { CodedFile, LinkColumn, TextColumn } from "@/lib/linkage/types";

export interface ColumnReader {
  column: LinkColumn;
  read(row: number, cells: readonly string[]): void;
  codes: () => Int32Array;
  texts: string[];
}

/** Codes the cells of one meaning, of which there may be several in a row. */
export function columnReader(column: LinkColumn, places: readonly number[]): ColumnReader {
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

/** The columns that were read, as a file. */
export function assembleFile(
  readers: readonly ColumnReader[],
  rows: number,
  truth: string[] | null,
): CodedFile {
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
