import { basename } from "node:path";
import { FileFault } from "@/lib/imports/data/file-fault";
import { type OpenTable, openTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import { IMPORT_TABLES, type RowUnderstood } from "@/lib/imports/kinds.table";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { guessKind } from "@/lib/imports/rules/guess-from-name";
import { isOpenKind } from "@/lib/imports/rules/open-kinds";
import { placeOfLine } from "@/lib/imports/rules/place-of-line";
import { IMPORT_KINDS, type ImportKind } from "@/lib/imports/schema";
import type { CheckProblem, ImportCheck, LayoutMatch, RowRead } from "@/lib/imports/types";
import { AppError } from "@/lib/platform/errors";

/** Problems that are listed; all are counted. */
const MOST_PROBLEMS = 10_000;

export interface CheckOptions {
  /** Found out by default. */
  kind?: ImportKind;
  /** YYYY-MM-DD; ages are checked against it. */
  publishedOn?: string;
  unpackTo?: string;
  /** Gets the columns, then each row as it is understood. */
  write?: (cells: readonly string[]) => Promise<void> | void;
}

/**
 * Reads a whole file as it would be imported, in constant memory and without a database. A file that is refused as a
 * whole is an answer too: its problem says where and why.
 */
export async function checkImport(path: string, options: CheckOptions = {}): Promise<ImportCheck> {
  const check: ImportCheck = {
    kind: options.kind ?? null,
    layout: null,
    encoding: null,
    delimiter: null,
    rows: 0,
    accepted: 0,
    rejected: 0,
    ignored: 0,
    problems: [],
  };
  try {
    const { kind, open } = await openAsKind(path, options);
    await checkRows(check, kind, open, options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const place = error instanceof FileFault ? error : { line: 1, column: "", reason: error.message };
    check.problems.unshift({ line: place.line, column: place.column, reason: place.reason });
    check.layout = null;
  }
  return check;
}

/** As the kind asked for, or as the first kind that has a layout for it. */
async function openAsKind(path: string, { kind, unpackTo }: CheckOptions) {
  const open = (candidate: ImportKind) => openTable(path, IMPORT_TABLES[candidate], { unpackTo });
  if (kind) return { kind, open: await open(kind) };
  const asRegister = await open("register");
  if (asRegister.found.ok) return { kind: "register" as const, open: asRegister };
  // Kinds with columns of their own would take nearly any file: they are tried where its name says so.
  const guessed = guessKind(basename(path));
  const candidates = IMPORT_KINDS.filter((known) => !isOpenKind(known) || known === guessed);
  for (const candidate of candidates) {
    const opened = await open(candidate);
    if (opened.found.ok) return { kind: candidate, open: opened };
  }
  return { kind: "register" as const, open: asRegister };
}

async function checkRows(
  check: ImportCheck,
  kind: ImportKind,
  { table, found, text }: OpenTable<string>,
  { publishedOn, write }: CheckOptions,
): Promise<void> {
  check.kind = kind;
  check.encoding = text.packed?.encoding ?? table.format.encoding;
  check.delimiter =
    text.packed?.encoding === "xlsx" ? null : (text.packed?.delimiter ?? table.format.delimiter);
  const add = (problem: CheckProblem) => {
    if (check.problems.length < MOST_PROBLEMS) check.problems.push(problem);
  };
  if (!found.ok) {
    const line = table.firstLine - 1;
    for (const column of found.unknown) add({ line, column, reason: found.message });
    for (const column of found.missing) add({ line, column, reason: found.message });
  }
  const match = found.ok ? found.match : null;
  check.layout = match?.layout ?? null;
  const { reader, canonical } = IMPORT_TABLES[kind];
  const judge = match && reader?.(match as LayoutMatch<never>, { publishedOn });
  const understand = (read: RowRead): RowUnderstood => {
    if (!read.ok) return read.fault;
    return judge ? judge(read.row) : read.row.cells;
  };
  if (match) await write?.(canonical ?? table.header);
  for await (const rows of readRows(table)) {
    for (const read of rows) {
      check.rows++;
      if (!match) {
        check.rejected++;
        continue;
      }
      const understood = understand(read);
      if (understood === null) {
        check.ignored++;
      } else if (!("reason" in understood)) {
        check.accepted++;
        await write?.(understood);
      } else {
        check.rejected++;
        const { line, part } = placeOfLine(text, read.row.line);
        add({
          line,
          column: understood.column,
          reason: describeFault(understood),
          ...(part && { file: part }),
        });
      }
    }
  }
}
