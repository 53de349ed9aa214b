import type { Delimiter } from "@/lib/imports/types";

/** One record of a delimited text as it stands there; lines count from 1. */
export interface TextRecord {
  cells: string[];
  /** Without the line end. */
  raw: string;
  firstLine: number;
  lastLine: number;
  /** Bytes of the text up to the end of the record, its line end included. */
  byteEnd: number;
}

export type SplitFault = "quote-not-closed" | "quote-misplaced" | "line-too-long";

export class SplitError extends Error {
  constructor(
    readonly fault: SplitFault,
    readonly line: number,
  ) {
    super(`${fault} on line ${line}`);
  }
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Characters. A quoted cell that goes on for longer than this was never meant to. */
const LONGEST_QUOTED = 128 * 1024;
const LONGEST_LINE_BYTES = 1024 * 1024;

/**
 * Splits UTF-8 text that comes in chunks into records (RFC 4180: quoted cells, doubled quotation marks, line ends
 * within quotes). Lines without a quotation mark, nearly all of a register, are cut by the engine's own `split`, four
 * times as fast as a machine of states. Lines end with LF or CR LF, or with CR where the first line does. Throws
 * {@link SplitError} at a quotation mark that stands inside a cell or is never closed.
 *
 * @param from end of a record that was read before; zero for the start of the text
 */
export function recordSplitter(delimiter: Delimiter, from: { byte: number; line: number }) {
  let rest: Buffer = Buffer.alloc(0);
  let { byte, line } = from;
  let end: number | undefined;

  /** The records that end within what has come so far; with `isLast`, all that is left. */
  return (chunk: Buffer, isLast: boolean): TextRecord[] => {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    end ??= findLineEnd(bytes, isLast);
    const sign = end === CARRIAGE_RETURN ? "\r" : "\n";
    const lines = wholeLines(bytes, sign, isLast);
    const records: TextRecord[] = [];
    let taken = 0;
    for (let index = 0; index < lines.length; ) {
      const first = index;
      let raw = lines[index++] ?? "";
      let cells = splitCells(raw, delimiter, line + 1);
      while (!cells && index < lines.length && raw.length <= LONGEST_QUOTED) {
        raw += sign + lines[index++];
        cells = splitCells(raw, delimiter, line + 1);
      }
      if (!cells && (isLast || raw.length > LONGEST_QUOTED))
        throw new SplitError("quote-not-closed", line + 1);
      if (!cells) break;
      for (let passed = first; passed < index; passed++) taken = lineAfter(bytes, taken, end);
      const lastLine = line + index - first;
      records.push({
        cells,
        raw: withoutReturn(raw),
        firstLine: line + 1,
        lastLine,
        byteEnd: byte + taken,
      });
      line = lastLine;
    }
    byte += taken;
    rest = bytes.subarray(taken);
    if (rest.length > LONGEST_LINE_BYTES) throw new SplitError("line-too-long", line + 1);
    return records;
  };
}

/** Undefined until a line end has come. A CR at the very end may be half of CR LF. */
function findLineEnd(bytes: Buffer, isLast: boolean): number | undefined {
  const feed = bytes.indexOf(LINE_FEED);
  const carriage = bytes.indexOf(CARRIAGE_RETURN);
  const alone = carriage >= 0 && (feed < 0 ? isLast || carriage + 1 < bytes.length : carriage + 1 < feed);
  if (alone) return CARRIAGE_RETURN;
  return feed >= 0 || isLast ? LINE_FEED : undefined;
}

function wholeLines(bytes: Buffer, sign: string, isLast: boolean): string[] {
  const until = isLast ? bytes.length : bytes.lastIndexOf(sign) + 1;
  const lines = bytes.toString("utf8", 0, until).split(sign);
  // What follows the last line end is no line.
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function lineAfter(bytes: Buffer, from: number, end: number | undefined): number {
  const at = end === undefined ? -1 : bytes.indexOf(end, from);
  return at < 0 ? bytes.length : at + 1;
}

const withoutReturn = (line: string) => (line.endsWith("\r") ? line.slice(0, -1) : line);

/** Null where the last quotation mark is still open. */
function splitCells(raw: string, delimiter: string, line: number): string[] | null {
  const text = withoutReturn(raw);
  return text.includes('"') ? splitQuoted(text, delimiter, line) : text.split(delimiter);
}

function splitQuoted(text: string, delimiter: string, line: number): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const next = text.indexOf(delimiter, at);
      const cell = next < 0 ? text.slice(at) : text.slice(at, next);
      if (cell.includes('"')) throw new SplitError("quote-misplaced", line);
      cells.push(cell);
      if (next < 0) return cells;
      at = next + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return null;
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return cells;
    if (text[close + 1] !== delimiter) throw new SplitError("quote-misplaced", line);
    at = close + 2;
  }
}
