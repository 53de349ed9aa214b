import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import { recordSplitter, type TextRecord } from "@/lib/imports/data/split-records";
import type { TextFormat } from "@/lib/imports/types";

/** Rows of a piece are dropped before the next is read: more at once would outlive the young generation. */
const CHUNK_BYTES = 64 * 1024;

export interface ReadFrom {
  /** Bytes of the text as UTF-8, byte order mark left out. */
  byte: number;
  line: number;
}

/** Streams the records of a text file piece by piece, in constant memory. Throws SplitError. */
export async function* readRecords(
  path: string,
  format: TextFormat,
  from: ReadFrom = { byte: 0, line: 0 },
): AsyncGenerator<TextRecord[]> {
  const split = recordSplitter(format.delimiter, from.line);
  const plain = format.encoding === "utf8";
  const start = format.markBytes + (plain ? from.byte : 0);
  const decoder = iconv.getDecoder(format.encoding, { stripBOM: false });
  const skip = plain ? (text: string) => text : byteSkipper(from.byte);
  for await (const chunk of createReadStream(path, { start, highWaterMark: CHUNK_BYTES })) {
    const records = split(skip(decoder.write(chunk as Buffer)), false);
    if (records.length) yield records;
  }
  yield split(skip(decoder.end() ?? ""), true);
  // Throws what the last piece kept back.
  split("", true);
}

/** Leaves out the first bytes of a text, counted as UTF-8. */
function byteSkipper(count: number): (text: string) => string {
  let left = count;
  return (text) => {
    if (left === 0) return text;
    const bytes = Buffer.byteLength(text);
    const kept = bytes <= left ? "" : Buffer.from(text).toString("utf8", left);
    left -= Math.min(left, bytes);
    return kept;
  };
}
