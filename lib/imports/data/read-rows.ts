import { once } from "node:events";
import { createReadStream } from "node:fs";
import { PassThrough, pipeline, type Readable, Transform } from "node:stream";
import { CsvError, type Info, type Parser, parse } from "csv-parse";
import iconv from "iconv-lite";
import { checkRow } from "@/lib/imports/rules/check-row";
import { cleanCell } from "@/lib/imports/rules/clean-cell";
import type { RowRead, TextFormat } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

const CHUNK_BYTES = 64 * 1024;
const BATCH_ROWS = 5_000;
const LONGEST_RECORD = 128 * 1024;

interface ParsedRecord {
  record: string[];
  raw: string;
  info: Info;
}

export interface ReadFrom {
  byte: number;
  line: number;
}

/** The first row of the file. Throws BAD_INPUT where there is none. */
export async function readHeader(path: string, format: TextFormat): Promise<string[]> {
  for await (const records of recordBatches(path, format, { byte: 0, line: 0 }, 1)) {
    const header = records[0]?.record.map(cleanCell);
    if (header?.some((name) => name !== "")) return header;
  }
  throw badInput("Line 1: there is no header. The first line must name the columns.");
}

/**
 * Streams a file's rows in batches, in constant memory. Empty lines are passed over. A quotation mark that is never
 * closed, or stands inside a cell, ends the reading with BAD_INPUT and the line: what follows could not be trusted.
 *
 * @param from zero for the whole file; otherwise the end of a row that was read before
 */
export async function* readRows(
  path: string,
  format: TextFormat,
  header: readonly string[],
  from: ReadFrom = { byte: 0, line: 0 },
): AsyncGenerator<RowRead[]> {
  let previousLine = from.line;
  let headerPassed = from.byte > 0;
  for await (const records of recordBatches(path, format, from, BATCH_ROWS)) {
    const batch: RowRead[] = [];
    for (const { record, raw, info } of records) {
      const line = previousLine + 1;
      previousLine = from.line + info.lines;
      if (!headerPassed) {
        headerPassed = true;
        continue;
      }
      if (record.length === 1 && record[0]?.trim() === "") continue;
      const row = { line, cells: record, raw, byteEnd: from.byte + info.bytes };
      const fault = checkRow(record, raw, header);
      for (let index = 0; index < record.length; index++) record[index] = cleanCell(record[index] ?? "");
      batch.push(fault ? { ok: false, row, fault } : { ok: true, row });
    }
    if (batch.length) yield batch;
  }
}

async function* recordBatches(path: string, format: TextFormat, from: ReadFrom, size: number) {
  const source = utf8Stream(path, format, from.byte);
  const parser = parse({
    delimiter: format.delimiter,
    relax_column_count: true,
    info: true,
    raw: true,
    max_record_size: LONGEST_RECORD,
  });
  pipeline(source, parser, () => undefined);
  let batch: ParsedRecord[] = [];
  try {
    // Read by hand: the stream's own iterator takes a turn of the event loop for each row.
    for (;;) {
      const record: ParsedRecord | null = parser.read();
      if (record) batch.push(record);
      else if (parser.readableEnded || !(await more(parser))) break;
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length) yield batch;
  } catch (error) {
    throw readable(error, from.line);
  } finally {
    source.destroy();
    parser.destroy();
  }
}

/** Waits until there is something to read; false at the end. Throws what the reading or the parsing threw. */
async function more(parser: Parser): Promise<boolean> {
  if (parser.errored) throw parser.errored;
  const waiting = new AbortController();
  const on = (event: string) => once(parser, event, { signal: waiting.signal });
  try {
    await Promise.race([on("readable"), on("end")]);
  } finally {
    waiting.abort();
  }
  return !parser.readableEnded;
}

function utf8Stream(path: string, format: TextFormat, skip: number): Readable {
  const plain = format.encoding === "utf8";
  const start = format.markBytes + (plain ? skip : 0);
  const bytes = createReadStream(path, { start, highWaterMark: CHUNK_BYTES });
  if (plain) return bytes;
  const text = new PassThrough();
  pipeline(
    bytes,
    iconv.decodeStream(format.encoding),
    iconv.encodeStream("utf8"),
    skipBytes(skip),
    text,
    () => undefined,
  );
  return text;
}

function skipBytes(count: number): Transform {
  let left = count;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const kept = chunk.subarray(Math.min(left, chunk.length));
      left -= chunk.length - kept.length;
      done(null, kept);
    },
  });
}

function readable(error: unknown, linesBefore: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = linesBefore + Number(error.lines ?? 0);
  if (error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED") {
    return badInput(
      `Line ${line}: a quotation mark opened on or before this line is never closed. Correct the file and load it again; nothing of it was loaded.`,
    );
  }
  return badInput(
    `Line ${line}: a quotation mark stands where none may be. Quote the whole cell and double the marks inside it, then load the file again; nothing of it was loaded.`,
  );
}
