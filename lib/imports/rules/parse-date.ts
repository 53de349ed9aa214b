const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as councils write it: DD/MM/YYYY, DD-MM-YYYY, DD.MM.YYYY, YYYY-MM-DD or dd-Mon-yy. Answers YYYY-MM-DD, or
 * null where it is none. Two-digit years lie in 1930-2029.
 */
export function parseDate(text: string): string | null {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (british) return isoDate(Number(british[3]), Number(british[2]), Number(british[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})-([a-z]{3})-(\d{2}|\d{4})$/i.exec(text);
  if (!named) return null;
  const year = Number(named[3]);
  const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
  return isoDate(year > 99 ? year : year + (year < 30 ? 2000 : 1900), month, Number(named[1]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.toISOString().slice(0, 10) : null;
}
