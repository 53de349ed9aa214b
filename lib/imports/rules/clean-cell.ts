const UNUSUAL = /[\u00a0\u2007\u202f]|^[\s\u200b\ufeff]|[\s\u200b\ufeff]$/;

/** Non-breaking spaces become spaces; spaces, line ends and signs without width go at both ends. */
export function cleanCell(text: string): string {
  if (text === "" || !UNUSUAL.test(text)) return text;
  return text.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
}

/** Matches what only {@link cleanCell} can tell: anything but plain ASCII. */
const BEYOND_ASCII = /[^\t-~]/;
const SPACE = 32;

/** Cleans the cells of a row in place. `raw` is the row's text: where it is plain ASCII, only blanks at the ends can be wrong. */
export function cleanCells(cells: string[], raw: string): void {
  const unusual = BEYOND_ASCII.test(raw);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    const blank = cell.charCodeAt(0) <= SPACE || cell.charCodeAt(cell.length - 1) <= SPACE;
    if (unusual || blank) cells[index] = cleanCell(cell);
  }
}
