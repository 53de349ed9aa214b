import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { previewBoundaries } from "@/lib/areas/data/preview-boundaries";
import { openTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import { IMPORT_TABLES } from "@/lib/imports/kinds.table";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { suggestField } from "@/lib/imports/rules/suggest-field";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type {
  FileRow,
  ImportPreview,
  ImportProblem,
  LayoutMatch,
  RowFault,
  SourceTable,
} from "@/lib/imports/types";
import { AppError } from "@/lib/platform/errors";

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

/**
 * What a file is and how it would be read: format, columns and fields, first rows, problems. Looks through the first
 * 32 MB and says so where the file is longer. Needs no database. Throws BAD_INPUT only where the file is no table.
 */
export async function previewImport(
  path: string,
  kind: ImportKind,
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  if (kind === "boundaries") return previewBoundaries(path, options.fileName ?? basename(path));
  const { size } = await stat(path);
  const { table, found, text } = await openTable(path, IMPORT_TABLES[kind], { mapping: options.mapping });
  const { fields, layouts } = IMPORT_TABLES[kind];
  const known = layouts.flatMap(({ columns }) => columns);
  const { header, format } = table;
  const match = found.ok ? found.match : null;
  const fieldAt = new Map([...(match?.positions ?? [])].map(([field, index]) => [index, field]));
  const scan = await scanRows(table, kind, match, options);
  const layoutProblem: ImportProblem[] = found.ok ? [] : [{ kind: "layout", message: found.message }];
  return {
    kind,
    fileName: options.fileName ?? basename(path),
    sizeBytes: size,
    encoding: text.packed?.encoding ?? format.encoding,
    delimiter: text.packed?.encoding === "xlsx" ? null : (text.packed?.delimiter ?? format.delimiter),
    layout: match?.layout ?? null,
    layoutTitle: match?.title ?? null,
    columns: header.map((column, index) => ({
      column,
      field: fieldAt.get(index) ?? null,
      suggestion: match ? null : suggestField(column, fields, known),
    })),
    fields,
    mapping: options.mapping ?? {},
    sample: scan.shown,
    rows: scan.shown.map((cells) => describeRow(header, cells, fieldAt)),
    estimatedRows: scan.whole ? scan.rows : Math.round((scan.rows * size) / scan.bytes),
    scannedRows: scan.rows,
    scannedWhole: scan.whole,
    rejectedRows: scan.rejected,
    problems: [...layoutProblem, ...scan.problems],
  };
}

function judge(kind: ImportKind, match: LayoutMatch<string> | null, options: PreviewOptions) {
  const understand = match && IMPORT_TABLES[kind].reader?.(match as LayoutMatch<never>, options);
  return (row: FileRow): RowFault | null => {
    const understood = understand?.(row) ?? null;
    return understood !== null && "reason" in understood ? understood : null;
  };
}

async function scanRows(
  table: SourceTable,
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
    for await (const batch of readRows(table)) {
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
