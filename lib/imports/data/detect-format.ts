import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import iconv from "iconv-lite";
import { rankDelimiters } from "@/lib/imports/rules/detect-delimiter";
import type { Encoding, TextFormat } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

const CHUNK = 1 << 20;
const HEAD = 64 * 1024;

/** As `detectFormats`, the likeliest alone. */
export async function detectFormat(path: string): Promise<TextFormat> {
  const [format] = await detectFormats(path);
  if (!format) throw badInput("The file is no text.");
  return format;
}

/**
 * Detects encoding and delimiter: a format for each delimiter, the likeliest first. The whole file is looked through for bytes that are not UTF-8, since the first one
 * may stand in the last street. Throws BAD_INPUT for an empty file and for one that is no text.
 */
export async function detectFormats(path: string): Promise<TextFormat[]> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    if (!bytesRead) throw badInput("The file is empty. Choose a file with a header line and rows.");
    refuseForeign(head);
    const { encoding, markBytes } = markedEncoding(head) ??
      zeroPattern(head) ?? { encoding: await unmarked(path), markBytes: 0 };
    const text = iconv.decode(head.subarray(markBytes), encoding);
    return rankDelimiters(text).map((delimiter) => ({ encoding, markBytes, delimiter }));
  } finally {
    await file.close();
  }
}

type Marked = Pick<TextFormat, "encoding" | "markBytes">;

function markedEncoding(head: Buffer): Marked | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf8", markBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf16le", markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf16be", markBytes: 2 };
  return null;
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function zeroPattern(head: Buffer): Marked | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < head.length; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  const pairs = head.length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return { encoding: "utf16le", markBytes: 0 };
  if (even > pairs * 0.7 && odd < pairs * 0.1) return { encoding: "utf16be", markBytes: 0 };
  return null;
}

async function unmarked(path: string): Promise<Encoding> {
  const file = await open(path);
  const buffer = Buffer.alloc(CHUNK);
  try {
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
      if (!bytesRead) return "utf8";
      const last = bytesRead < CHUNK;
      const length = last ? bytesRead : wholeCharacters(buffer.subarray(0, bytesRead));
      if (!isUtf8(buffer.subarray(0, length))) return "windows-1252";
      position += length;
    }
  } finally {
    await file.close();
  }
}

/** Length without a character that the end of the chunk cuts through. */
function wholeCharacters(chunk: Buffer): number {
  for (let back = 1; back <= 3; back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return chunk.length;
    if (byte >= 0xc0) return chunk.length - back;
  }
  return chunk.length;
}

/** Formats that are no text, by how they begin, and what to do with them. */
const FOREIGN: readonly (readonly [start: string, message: string])[] = [
  ["%PDF", "This is a PDF. Ask the council for the register as data (CSV)."],
  [
    "\u00d0\u00cf\u0011\u00e0",
    "This is a workbook of an old Excel (xls). Save it as xlsx or CSV and choose that file.",
  ],
  ["\u001f\u008b", "This is a gzip archive. Unpack it, or pack it as zip."],
  ["7z\u00bc\u00af", "This is a 7-Zip archive. Unpack it, or pack it as zip."],
  ["Rar!", "This is a RAR archive. Unpack it, or pack it as zip."],
];

function refuseForeign(head: Buffer): void {
  const start = head.subarray(0, 4).toString("latin1");
  const foreign = FOREIGN.find(([beginning]) => start.startsWith(beginning));
  if (foreign) throw badInput(foreign[1]);
}
