import type { Delimiter } from "@/lib/imports/types";

export const LONGEST_RECORD = 1 << 20;

/** One record of a delimited text: its cells as written, its text without the line end, its first and last line. */
export interface TextRecord {
  cells: string[];
  raw: string;
  line: number;
  lineEnd: number;
  /** Bytes as UTF-8, line end included. */
  bytes: number;
}

/** Where quotation marks make no sense, or a record has no end; nothing after it could be trusted. */
export class SplitError extends Error {
  constructor(
    readonly fault: "quote-not-closed" | "text-after-quote" | "record-too-long",
    readonly line: number,
    readonly cellIndex: number,
  ) {
    super(fault);
  }
}

interface QuotedRecord {
  cells: string[];
  end: number;
  breaks: number;
}

/**
 * Compiles a function that takes a text piece by piece and answers the records completed by each piece. Lines end with
 * CRLF, LF or CR, mixed as may be. A cell is quoted where its first character is a quotation mark; a mark inside an
 * unquoted cell stands for itself. Throws SplitError.
 *
 * @param linesBefore lines of the file before the first piece
 */
export function recordSplitter(delimiter: Delimiter, linesBefore = 0) {
  let rest = "";
  let line = linesBefore + 1;
  let failed: SplitError | null = null;

  /** What is sound before a fault is answered first; the fault is thrown by the next call. */
  const quotedOrFault = (text: string, start: number, last: boolean): QuotedRecord | null => {
    try {
      return splitQuoted(text, start, delimiter, last, line);
    } catch (error) {
      if (!(error instanceof SplitError)) throw error;
      failed = error;
      return null;
    }
  };

  return (piece: string, last: boolean): TextRecord[] => {
    if (failed) throw failed;
    const text = rest === "" ? piece : rest + piece;
    const records: TextRecord[] = [];
    const next = { "\n": -1, "\r": -1, '"': -1 };
    const find = (sign: keyof typeof next, from: number) => {
      if (next[sign] < from) {
        const found = text.indexOf(sign, from);
        next[sign] = found < 0 ? text.length : found;
      }
      return next[sign];
    };
    let start = 0;
    while (start < text.length) {
      let end = Math.min(find("\n", start), find("\r", start));
      let cells: string[] | null = null;
      let breaks = 0;
      if (find('"', start) < end) {
        const quoted = quotedOrFault(text, start, last);
        if (!quoted) break;
        ({ cells, end, breaks } = quoted);
      }
      // A line end may go on in the next piece: CR, then LF.
      if (!last && (end === text.length || (end === text.length - 1 && text[end] === "\r"))) break;
      const raw = text.slice(start, end);
      const after = end === text.length ? 0 : text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1;
      records.push({
        cells: cells ?? raw.split(delimiter),
        raw,
        line,
        lineEnd: line + breaks,
        bytes: Buffer.byteLength(raw) + after,
      });
      line += breaks + 1;
      start = end + after;
    }
    rest = text.slice(start);
    if (rest.length > LONGEST_RECORD) failed ??= tooLong(rest, delimiter, line);
    if (failed && !records.length) throw failed;
    return records;
  };
}

/** A record that has a quotation mark; null where the text ends before the record does. */
function splitQuoted(
  text: string,
  start: number,
  delimiter: string,
  last: boolean,
  line: number,
): QuotedRecord | null {
  const cells: string[] = [];
  let breaks = 0;
  for (let at = start; ; at++) {
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (!quoted && !last) return null;
      if (!quoted) throw new SplitError("quote-not-closed", line + breaks, cells.length);
      if (quoted.end === text.length && !last) return null;
      cells.push(quoted.cell);
      breaks += quoted.cell.match(/\r\n|\n|\r/g)?.length ?? 0;
      at = quoted.end;
      while (text[at] === " ") at++;
      if (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") {
        throw new SplitError("text-after-quote", line + breaks, cells.length - 1);
      }
    } else {
      const from = at;
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
      cells.push(text.slice(from, at));
    }
    if (text[at] !== delimiter) return { cells, end: at, breaks };
  }
}

/** A quoted cell from its opening mark; `end` is behind the closing one. Null where it does not close. */
function readQuoted(text: string, open: number): { cell: string; end: number } | null {
  let cell = "";
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    if (text[close + 1] !== '"') return { cell: cell + text.slice(from, close), end: close + 1 };
    cell += text.slice(from, close + 1);
    from = close + 2;
  }
}

function tooLong(rest: string, delimiter: string, line: number): SplitError {
  const quoted = splitQuotedEnd(rest, delimiter, line);
  return quoted ?? new SplitError("record-too-long", line, 0);
}

/** The opening quotation mark that the record runs away from, if that is what makes it long. */
function splitQuotedEnd(rest: string, delimiter: string, line: number): SplitError | null {
  try {
    splitQuoted(rest, 0, delimiter, true, line);
    return null;
  } catch (error) {
    return error instanceof SplitError ? error : null;
  }
}
