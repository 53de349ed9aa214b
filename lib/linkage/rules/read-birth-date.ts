const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

export type DayOrder = "day-first" | "month-first";

/** Which of the first two numbers is the day, as the column shows: month first only where a second number over 12 says so. */
export function guessDayOrder(texts: Iterable<string>): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const [first, second] = numbersOf(text);
    if (first === undefined || second === undefined || first > 31) continue;
    if (first > 12 && second <= 12) dayFirst++;
    if (second > 12 && second <= 31 && first <= 12) monthFirst++;
  }
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

/**
 * A date of birth as a number yyyymmdd; unknown month or day 00; 0 where it cannot be read. Takes 19151111, 1915-11-11,
 * 1915 11 11, 11/11/1915, 11.11.15, 11 Nov 1915, Nov 11 1915, 1915, and times of day behind a date. Years of two digits
 * lie in 1930-2029.
 */
export function readBirthDate(text: string, order: DayOrder): number {
  const upper = text.toUpperCase().replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  const named = /[A-Z]{3,}/.exec(upper);
  if (named) return readNamedMonth(upper, named[0]);
  const numbers = numbersOf(upper);
  if (numbers.length === 0) return 0;
  if (numbers.length === 1) return readCompact(upper.replace(/\D/g, "").slice(0, 8), order);
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 31) return compose(first, second, third);
  if (numbers.length === 2) return compose(second, first, 0);
  return order === "day-first" ? compose(third, second, first) : compose(third, first, second);
}

function numbersOf(text: string): number[] {
  return (text.replace(/\.0$/, "").match(/\d+/g) ?? []).map(Number);
}

function readNamedMonth(text: string, name: string): number {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const [first = 0, second = 0] = numbersOf(text);
  if (month === 0) return 0;
  return first > 31 ? compose(first, month, second) : compose(second, month, first);
}

function readCompact(digits: string, order: DayOrder): number {
  const year = Number(digits.slice(0, 4));
  if (digits.length === 4) return compose(year, 0, 0);
  if (digits.length === 6) return compose(year, Number(digits.slice(4)), 0);
  if (digits.length !== 8) return 0;
  if (year >= 1850 && year <= 2100) return compose(year, Number(digits.slice(4, 6)), Number(digits.slice(6)));
  const [a, b] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return order === "day-first"
    ? compose(Number(digits.slice(4)), b, a)
    : compose(Number(digits.slice(4)), a, b);
}

/** Impossible months and days stay as written: they are typing errors, and equal ones still agree. */
function compose(year: number, month: number, day: number): number {
  const full = year > 99 ? year : year + (year < 30 ? 2000 : 1900);
  if (full < 1850 || full > 2100) return 0;
  return full * 10_000 + Math.min(month, 99) * 100 + Math.min(day, 99);
}
