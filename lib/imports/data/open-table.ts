import { detectFormats } from "@/lib/imports/data/detect-format";
import { openText } from "@/lib/imports/data/open-text";
import { readRecords } from "@/lib/imports/data/read-records";
import { describeSplit } from "@/lib/imports/data/read-rows";
import { SplitError, type TextRecord } from "@/lib/imports/data/split-records";
import { cleanCell } from "@/lib/imports/rules/clean-cell";
import { findHeader, type HeaderKind } from "@/lib/imports/rules/find-header";
import type { Mapping, SourceText } from "@/lib/imports/schema";
import type { LayoutResult, SourceTable, TextFormat } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

/** Headings above the header are few. */
const HEAD_RECORDS = 100;

export interface OpenTable<Field extends string> {
  table: SourceTable;
  found: LayoutResult<Field>;
  text: SourceText;
}

export interface OpenOptions {
  mapping?: Mapping;
  /** Where an archive or a workbook is unpacked to; beside the file unless said. */
  unpackTo?: string;
}

/**
 * Opens a file as a table: unpacks it, detects encoding and delimiter, finds the header and the layout. Where no layout
 * fits, `found` says why and the table is that of the likeliest header. Throws BAD_INPUT where the file is no table.
 */
export async function openTable<Field extends string>(
  path: string,
  kind: HeaderKind<Field>,
  { mapping, unpackTo }: OpenOptions = {},
): Promise<OpenTable<Field>> {
  const text = await openText(path, unpackTo);
  let likeliest: OpenTable<Field> | undefined;
  for (const format of await detectFormats(text.path)) {
    const opened = await openAs(text, format, kind, mapping);
    if (opened?.found.ok) return opened;
    likeliest ??= opened;
  }
  if (!likeliest) throw badInput("Line 1: there is no header. The first line must name the columns.");
  return likeliest;
}

async function openAs<Field extends string>(
  text: SourceText,
  format: TextFormat,
  kind: HeaderKind<Field>,
  mapping: Mapping | undefined,
): Promise<OpenTable<Field> | undefined> {
  const { path } = text;
  const head = await readHead(path, format);
  const lines = head.map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }));
  const header = findHeader(lines, kind, mapping);
  if (!header) return undefined;
  const { names, firstLine, leastFilled, found } = header;
  return { table: { path, format, header: names, firstLine, leastFilled }, found, text };
}

/** As `openTable`; throws BAD_INPUT also where no layout fits. */
export async function openKnownTable<Field extends string>(
  path: string,
  kind: HeaderKind<Field>,
  options: OpenOptions = {},
) {
  const { table, found } = await openTable(path, kind, options);
  if (!found.ok) throw badInput(found.message);
  return { table, match: found.match };
}

/** A table whose header is for the caller to understand. */
export async function openHeadedTable(path: string): Promise<SourceTable> {
  const match = (header: readonly string[]): LayoutResult<string> => {
    const known = { layout: "", title: "", header, positions: new Map(), codes: {} };
    return { ok: true, match: known };
  };
  const { table } = await openTable(path, { layouts: [], match });
  return { ...table, unnamedKept: true };
}

async function readHead(path: string, format: SourceTable["format"]): Promise<TextRecord[]> {
  const head: TextRecord[] = [];
  try {
    for await (const records of readRecords(path, format)) {
      head.push(...records.slice(0, HEAD_RECORDS - head.length));
      if (head.length === HEAD_RECORDS) break;
    }
  } catch (error) {
    if (!(error instanceof SplitError)) throw error;
    if (!head.length) throw describeSplit(error, []);
  }
  return head;
}
