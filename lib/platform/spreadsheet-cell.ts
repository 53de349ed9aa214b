/** Signs with which a spreadsheet starts a formula, their full-width forms, tab and line ends included. */
const ACTIVE = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, on each line of a cell that has several. */
export function neutralise(text: string): string {
  const safe = text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 0 && ACTIVE.test(part) ? `'${part}` : part))
    .join("");
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}

/** The one escaper for cells of files that a spreadsheet may open: always quoted, and never active. */
export function spreadsheetCell(text: string): string {
  return `"${neutralise(text).replaceAll('"', '""')}"`;
}
