const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A midnight that a spreadsheet or a database adds to a day. */
const MIDNIGHT = /[T ]00:00(:00(\.0+)?Z?)?$/;

/**
 * A date as councils write it: DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, YYYY-MM-DD, DD/MM/YY or dd-Mon-yy. Answers
 * YYYY-MM-DD, or null where it is none. Two-digit years lie in 1930-2029.
 */
export function parseDate(text: string): string | null {
  const day = text.length > 11 ? text.replace(MIDNIGHT, "") : text;
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(day);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(day);
  if (british) return isoDate(wholeYear(british[4]), Number(british[3]), Number(british[1]));
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4}|\d{2})$/i.exec(day);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
  return isoDate(wholeYear(named[3]), month, Number(named[1]));
}

function wholeYear(text = ""): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year + (year < 30 ? 2000 : 1900);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.toISOString().slice(0, 10) : null;
}
