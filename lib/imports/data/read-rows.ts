import { createReadStream } from "node:fs";
import { PassThrough, pipeline, type Readable, Transform } from "node:stream";
import iconv from "iconv-lite";
import { checkRow } from "@/lib/imports/rules/check-row";
import { cleanCell, cleanCells } from "@/lib/imports/rules/clean-cell";
import {
  recordSplitter,
  SplitError,
  type SplitFault,
  type TextRecord,
} from "@/lib/imports/rules/split-records";
import type { RowRead, TextFormat } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

const CHUNK_BYTES = 256 * 1024;
const BATCH_ROWS = 5_000;

export interface ReadFrom {
  byte: number;
  line: number;
}

/** The first row of the file. Throws BAD_INPUT where there is none. */
export async function readHeader(path: string, format: TextFormat): Promise<string[]> {
  for await (const records of recordBatches(path, format, { byte: 0, line: 0 }, 1)) {
    const header = records[0]?.cells.map(cleanCell);
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
  let headerPassed = from.byte > 0;
  for await (const records of recordBatches(path, format, from, BATCH_ROWS)) {
    const batch: RowRead[] = [];
    for (const { cells, raw, firstLine, byteEnd } of records) {
      if (!headerPassed) {
        headerPassed = true;
        continue;
      }
      if (cells.length === 1 && cells[0]?.trim() === "") continue;
      const row = { line: firstLine, cells, raw, byteEnd };
      const fault = checkRow(cells, raw, header);
      cleanCells(cells, raw);
      batch.push(fault ? { ok: false, row, fault } : { ok: true, row });
    }
    if (batch.length) yield batch;
  }
}

async function* recordBatches(path: string, format: TextFormat, from: ReadFrom, size: number) {
  const source = utf8Stream(path, format, from.byte);
  const split = recordSplitter(format.delimiter, from);
  let batch: TextRecord[] = [];
  try {
    for await (const chunk of source) {
      batch = batch.length ? batch.concat(split(chunk, false)) : split(chunk, false);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    yield batch.concat(split(Buffer.alloc(0), true));
  } catch (error) {
    throw readable(error);
  } finally {
    source.destroy();
  }
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

const SPLIT_FAULTS: Record<SplitFault, string> = {
  "quote-not-closed":
    "a quotation mark opened on or before this line is never closed. Correct the file and load it again; nothing of it was loaded.",
  "quote-misplaced":
    "a quotation mark stands where none may be. Quote the whole cell and double the marks inside it, then load the file again; nothing of it was loaded.",
  "line-too-long":
    "this line does not end within a million characters, so this is no table of rows. Choose a file with one row a line; nothing of it was loaded.",
};

function readable(error: unknown): unknown {
  if (!(error instanceof SplitError)) return error;
  return badInput(`Line ${error.line}: ${SPLIT_FAULTS[error.fault]}`);
}
