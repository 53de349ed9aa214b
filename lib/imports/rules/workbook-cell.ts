export interface WorkbookContext {
  strings: readonly string[];
  /** By style: whether its numbers are dates. */
  dates: readonly boolean[];
  startsIn1904: boolean;
}

interface SheetCell {
  type: string;
  style: number;
  text: string;
}

const DAY_MS = 86_400_000;

/** What a cell of a sheet says, dates as YYYY-MM-DD (with the time where there is one), numbers in plain digits. */
export function cellText({ type, style, text }: SheetCell, context: WorkbookContext): string {
  if (type === "s") return unescapeXml(context.strings[Number(text)] ?? "");
  if (type === "str" || type === "inlineStr") return unescapeXml(text);
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type !== "n" || text === "") return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (context.dates[style]) return dateText(value, context.startsIn1904);
  // What a sheet shows has 15 digits; the rest is noise of binary fractions.
  return String(Number(value.toPrecision(15)));
}

/** Signs that XML cannot hold are written as their number: "_x000D_". */
const unescapeXml = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Spreadsheets count days from 1900 and take that year for a leap year, or from 1904. */
function dateText(serial: number, startsIn1904: boolean): string {
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const iso = new Date(start + Math.round(serial * DAY_MS)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** "A1" is column 0, "AB7" column 27. */
export function columnIndex(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** For each style of cells whether its number format is one of dates; built-in ones by their number. */
export function readCellKinds(styles: readonly string[], formats: ReadonlyMap<string, string>): boolean[] {
  return styles.map((id) => {
    const format = formats.get(id);
    if (format === undefined)
      return BUILT_IN_DATES.some(([from, to]) => Number(id) >= from && Number(id) <= to);
    const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
    return /[dmyhs]/i.test(signs) && !/^general$/i.test(signs);
  });
}

const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
