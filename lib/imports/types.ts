import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import type { ImportKind, Mapping } from "@/lib/imports/schema";

export type Encoding = "utf8" | "utf16le" | "utf16be" | "windows-1252";
/** A workbook has no encoding of its own. */
export type SourceEncoding = Encoding | "xlsx";
export type Delimiter = "," | "\t" | ";" | "|";

/** How the bytes of a file become a table. */
export interface TextFormat {
  encoding: Encoding;
  /** Bytes of the byte order mark, 0 where there is none. */
  markBytes: number;
  delimiter: Delimiter;
}

export interface LayoutColumn<Field extends string> {
  /** Null: known, and not kept. */
  field: Field | null;
  /** Spellings of the header; case, spaces and punctuation do not count. */
  headers: readonly string[];
  optional?: boolean;
}

/** A file layout as data: one entry per council's software. */
export interface Layout<Field extends string> {
  name: string;
  title: string;
  columns: readonly LayoutColumn<Field>[];
  /** Names of further columns, known and not kept. */
  ignores?: RegExp;
  /** The file names no columns: they stand in the order given, more may follow. Each pattern must fit its cell. */
  byPosition?: Readonly<Partial<Record<Field, RegExp>>>;
  /** What the codes of a column mean in this layout; the same letter means something else in another. */
  codes?: Readonly<Record<string, string>>;
  /** A row of fewer filled cells is a heading or a footer; 1 unless said. */
  leastFilled?: number;
}

export interface LayoutMatch<Field extends string> {
  layout: string;
  title: string;
  header: readonly string[];
  /** Position of each field in a row. */
  positions: ReadonlyMap<Field, number>;
  codes: Readonly<Record<string, string>>;
}

/** A file as a table: where its text is, how its bytes are read, where its rows begin. */
export interface SourceTable {
  path: string;
  format: TextFormat;
  header: readonly string[];
  /** Of the first row that is not header or heading. */
  firstLine: number;
  leastFilled: number;
  /** A column without a name may hold something. */
  unnamedKept?: boolean;
}

export type LayoutResult<Field extends string> =
  | { ok: true; match: LayoutMatch<Field> }
  | { ok: false; message: string; unknown: string[]; missing: string[] };

/** One row as it stands in the file: cells cleaned, `line` from 1 with the header. */
export interface FileRow {
  line: number;
  cells: string[];
  raw: string;
  /** A quoted cell may run over several lines. */
  lineEnd: number;
  /** Bytes up to the end of this row, as UTF-8. */
  byteEnd: number;
}

export interface RowFault {
  column: string;
  reason: RejectReason;
  /** What stood there, masked; absent where it may not be kept. */
  found?: string;
}

export interface RejectedLine extends RowFault {
  line: number;
  raw: string;
}

export type RowRead = { ok: true; row: FileRow } | { ok: false; row: FileRow; fault: RowFault };

export interface ColumnPreview {
  column: string;
  field: string | null;
  /** What the column probably holds where no layout knows it. */
  suggestion: string | null;
}

export interface ImportProblem {
  kind: "layout" | "unknown-districts" | "rejected-rows" | "duplicate-file" | "file";
  message: string;
}

export interface ImportPreview {
  kind: ImportKind;
  fileName: string;
  sizeBytes: number;
  encoding: SourceEncoding;
  /** Null in a workbook. */
  delimiter: Delimiter | null;
  layout: string | null;
  layoutTitle: string | null;
  columns: ColumnPreview[];
  fields: readonly string[];
  mapping: Mapping;
  /** Of the columns named by hand that are used. */
  savedAs?: string;
  /** The first ten rows, cells as they stand under the columns. */
  sample: string[][];
  /** The first ten rows, as they will be read: field -> text. */
  rows: Record<string, string>[];
  estimatedRows: number;
  scannedRows: number;
  /** False: only the beginning of the file was looked through. */
  scannedWhole: boolean;
  rejectedRows: number;
  problems: ImportProblem[];
}

export interface CheckProblem {
  line: number;
  column: string;
  reason: string;
  /** In an archive of several files, or a workbook of several sheets, the one that `line` counts in. */
  file?: string;
}

/** What a whole file holds and how it would be read. */
export interface ImportCheck {
  kind: ImportKind | null;
  /** Null where the file is refused as a whole. */
  layout: string | null;
  encoding: SourceEncoding | null;
  delimiter: Delimiter | null;
  /** Without header, headings, blank lines and footers. */
  rows: number;
  accepted: number;
  rejected: number;
  /** Rows that change nothing by the layout's own rule. */
  ignored: number;
  problems: CheckProblem[];
}

/** What a register or marked register can belong to. */
export interface ImportChoices {
  authorities: { code: string; name: string }[];
  /** ISO days. */
  polls: { date: string; elections: string }[];
}

export interface RejectCount {
  reason: string;
  rows: number;
  /** Of the first few. */
  lines: number[];
  column: string;
  /** What is said of the first. */
  example: string;
}

/** Lines in words, with the file of an archive that they stand in. */
export interface NamedRejectCount extends Omit<RejectCount, "lines"> {
  lines: string[];
}
