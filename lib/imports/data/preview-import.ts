import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { AREA_LAYOUTS, DISTRICT_LAYOUTS } from "@/lib/areas/layouts.table";
import { CANVASS_LAYOUTS } from "@/lib/canvass/layouts.table";
import {
  CANDIDATE_LAYOUTS,
  ELECTION_LAYOUTS,
  MARKED_REGISTER_LAYOUTS,
  RESULT_LAYOUTS,
} from "@/lib/elections/layouts.table";
import { markReader } from "@/lib/elections/rules/read-mark";
import { resultReader } from "@/lib/elections/rules/read-result";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { readHeader, readRows } from "@/lib/imports/data/read-rows";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { matchLayout } from "@/lib/imports/rules/match-layout";
import {
  isOpenKind,
  matchOpenKind,
  type OpenKind,
  openFields,
  openReader,
} from "@/lib/imports/rules/open-kinds";
import { suggestField } from "@/lib/imports/rules/suggest-field";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type {
  FileRow,
  ImportPreview,
  ImportProblem,
  Layout,
  LayoutMatch,
  RowFault,
  TextFormat,
} from "@/lib/imports/types";
import { AppError } from "@/lib/platform/errors";
import { REGISTER_LAYOUTS } from "@/lib/register/layouts.table";
import { entryReader } from "@/lib/register/rules/read-entry";
import { QUESTION_LAYOUTS } from "@/lib/surveys/layouts.table";

const SHOWN_ROWS = 10;
const SCAN_BYTES = 32 * 1024 * 1024;

export interface PreviewOptions {
  mapping?: Mapping;
  /** YYYY-MM-DD; ages are checked against it. */
  publishedOn?: string;
  /** Codes of the authority's polling districts, where a database can tell them. */
  knownDistricts?: ReadonlySet<string>;
  fileName?: string;
}

const LAYOUTS: Record<Exclude<ImportKind, OpenKind>, readonly Layout<string>[]> = {
  register: REGISTER_LAYOUTS,
  "marked-register": MARKED_REGISTER_LAYOUTS,
  areas: AREA_LAYOUTS,
  "polling-districts": DISTRICT_LAYOUTS,
  elections: ELECTION_LAYOUTS,
  contacts: CANVASS_LAYOUTS,
  questions: QUESTION_LAYOUTS,
  results: RESULT_LAYOUTS,
  candidates: CANDIDATE_LAYOUTS,
};

function matchKind(kind: ImportKind, header: readonly string[], mapping: Mapping | undefined) {
  if (isOpenKind(kind)) return { matched: matchOpenKind(kind, header, mapping), fields: openFields(kind) };
  const layouts = LAYOUTS[kind];
  const fields = layouts.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? []));
  return { matched: matchLayout(header, layouts, mapping), fields: [...new Set(fields)] };
}

/**
 * What a file is and how it would be read: format, columns and fields, first rows, problems. Looks through the first
 * 32 MB and says so where the file is longer. Needs no database. Throws BAD_INPUT only where the file is no table.
 */
export async function previewImport(
  path: string,
  kind: ImportKind,
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  const { size } = await stat(path);
  const format = await detectFormat(path);
  const header = await readHeader(path, format);
  const { matched, fields } = matchKind(kind, header, options.mapping);
  const match = matched.ok ? matched.match : null;
  const fieldAt = new Map([...(match?.positions ?? [])].map(([field, index]) => [index, field]));
  const scan = await scanRows(path, format, header, kind, match, options);
  const layoutProblem: ImportProblem[] = matched.ok ? [] : [{ kind: "layout", message: matched.message }];
  return {
    kind,
    fileName: options.fileName ?? basename(path),
    sizeBytes: size,
    encoding: format.encoding,
    delimiter: format.delimiter,
    layout: match?.layout ?? null,
    layoutTitle: match?.title ?? null,
    columns: header.map((column, index) => ({
      column,
      field: fieldAt.get(index) ?? null,
      suggestion: match ? null : suggestField(column, fields),
    })),
    fields,
    mapping: options.mapping ?? {},
    rows: scan.shown.map((cells) => describeRow(header, cells, fieldAt)),
    estimatedRows: scan.whole ? scan.rows : Math.round((scan.rows * size) / scan.bytes),
    scannedRows: scan.rows,
    scannedWhole: scan.whole,
    rejectedRows: scan.rejected,
    problems: [...layoutProblem, ...scan.problems],
  };
}

type Judge = (row: FileRow) => RowFault | null;

function judge(kind: ImportKind, match: LayoutMatch<string> | null, options: PreviewOptions): Judge {
  if (!match) return () => null;
  if (kind === "register") {
    const read = entryReader(match as LayoutMatch<never>, options.publishedOn ?? "9999-12-31");
    return (row) => faultOf(read(row));
  }
  if (kind === "marked-register") {
    const read = markReader(match as LayoutMatch<never>);
    return (row) => faultOf(read(row));
  }
  if (kind === "results" || kind === "candidates") {
    const read = resultReader(match as LayoutMatch<never>);
    return (row) => faultOf(read(row));
  }
  if (isOpenKind(kind)) {
    const read = openReader(kind, match.header, options.mapping);
    return (row) => read(row);
  }
  return () => null;
}

const faultOf = (read: object | RowFault): RowFault | null => ("reason" in read ? read : null);

async function scanRows(
  path: string,
  format: TextFormat,
  header: readonly string[],
  kind: ImportKind,
  match: LayoutMatch<string> | null,
  options: PreviewOptions,
) {
  const faultIn = judge(kind, match, options);
  const districtAt = match?.positions.get("district") ?? -1;
  const known = kind === "register" || kind === "marked-register" ? options.knownDistricts : undefined;
  const unknown = new Map<string, number>();
  const scan = {
    rows: 0,
    rejected: 0,
    bytes: 0,
    whole: true,
    shown: [] as string[][],
    problems: [] as ImportProblem[],
  };
  let firstFault = "";
  try {
    for await (const batch of readRows(path, format, header)) {
      for (const read of batch) {
        const { row } = read;
        scan.rows++;
        scan.bytes = row.byteEnd;
        if (scan.shown.length < SHOWN_ROWS) scan.shown.push(row.cells);
        const fault = read.ok ? faultIn(row) : read.fault;
        if (fault) {
          scan.rejected++;
          firstFault ||= `Line ${row.line}, column "${fault.column}": ${describeFault(fault)}`;
          continue;
        }
        const district = row.cells[districtAt];
        if (known && district && !known.has(district))
          unknown.set(district, (unknown.get(district) ?? 0) + 1);
      }
      scan.whole = scan.bytes < SCAN_BYTES;
      if (!scan.whole) break;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    scan.problems.push({ kind: "file", message: error.message });
  }
  const where = scan.whole ? "" : " (in the part looked through)";
  if (scan.rejected) {
    const message = `${scan.rejected} rows would be rejected${where}. First: ${firstFault}`;
    scan.problems.push({ kind: "rejected-rows", message });
  }
  if (unknown.size) {
    const named = [...unknown].slice(0, 10).map(([code, rows]) => `${code} (${rows} rows)`);
    const message = `${unknown.size} polling districts are not known${where}: ${named.join(", ")}. Load them with: import polling-districts FILE.`;
    scan.problems.push({ kind: "unknown-districts", message });
  }
  return scan;
}

function describeRow(
  header: readonly string[],
  cells: readonly string[],
  fieldAt: ReadonlyMap<number, string>,
): Record<string, string> {
  const named = header.map((column, index) => [fieldAt.get(index) ?? column, cells[index] ?? ""]);
  return Object.fromEntries(named);
}
