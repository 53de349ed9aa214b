const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * A fast reader of delimited text in pieces (RFC 4180; quotes may also stand inside a cell). Calls `onRow` with the cells
 * of each row that is not empty; the array is used again for the next row.
 */
export class CellScanner {
  private rest = "";
  private readonly cells: string[] = [];
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly onRow: (cells: readonly string[]) => void,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  push(piece: string): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    this.rest = text.slice(this.scan(text, false));
  }

  end(): void {
    if (this.rest !== "") this.scan(this.rest, true);
    this.rest = "";
  }

  /** Reads whole rows; answers where the last of them ended. */
  private scan(text: string, isEnd: boolean): number {
    const { cells, delimiter } = this;
    let rowStart = 0;
    let at = 0;
    while (rowStart < text.length) {
      cells.length = 0;
      for (;;) {
        const start = at;
        let quoted = false;
        let sign = text.charCodeAt(at);
        while (at < text.length && sign !== delimiter && sign !== LINE_FEED && sign !== RETURN) {
          if (sign === QUOTE) {
            const close = text.indexOf('"', at + 1);
            quoted = true;
            at = close < 0 ? text.length - 1 : close;
          }
          sign = text.charCodeAt(++at);
        }
        if (at >= text.length && !isEnd) return rowStart;
        cells.push(quoted ? unquote(text.slice(start, at)) : text.slice(start, at));
        if (sign !== delimiter || at >= text.length) break;
        at++;
      }
      if (text.charCodeAt(at) === RETURN) {
        if (at + 1 >= text.length && !isEnd) return rowStart;
        if (text.charCodeAt(at + 1) === LINE_FEED) at++;
      }
      at++;
      rowStart = at;
      if (cells.length > 1 || cells[0]?.trim() !== "") this.onRow(cells);
    }
    return rowStart;
  }
}

function unquote(cell: string): string {
  const trimmed = cell.trim();
  const inside =
    trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed;
  return inside.replaceAll('""', '"');
}
