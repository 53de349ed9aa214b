const LOCALE = "en-GB";
const TIME_ZONE = "Europe/London";
const MINUS = "\u2212";
const EN_DASH = "\u2013";
const FIXED_SPACE = "\u00a0";

const ordinalRules = new Intl.PluralRules(LOCALE, { type: "ordinal" });
const ORDINAL_SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

function numberFormat(decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

const wholeNumber = numberFormat(0);

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: TIME_ZONE, ...options });
}

const longDate = dateFormat({ day: "numeric", month: "long", year: "numeric" });
const shortMonthDate = dateFormat({ day: "numeric", month: "short", year: "numeric" });
const monthAndYear = dateFormat({ month: "long", year: "numeric" });
const clockTime = dateFormat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A moment, or an ISO 8601 string: a bare date ("2026-11-02") or a date and time with its zone. */
export type DateLike = Date | string;

function toDate(value: DateLike): Date {
  return typeof value === "string" ? new Date(value) : value;
}

/** 8982 -> "8,982"; with decimals, 0.914 -> "0.91". A true minus sign, not a hyphen. */
export function formatNumber(value: number, decimals = 0): string {
  const format = decimals === 0 ? wholeNumber : numberFormat(decimals);
  return format
    .format(value)
    .replace(/^-/, MINUS)
    .replace(/^\u2212([0.]+)$/, "$1");
}

/** A score is kept in hundredths of a point and shown to one decimal: 8190 -> "81.9". */
export function formatScore(hundredths: number): string {
  return formatNumber(Math.round(hundredths / 10) / 10, 1);
}

/** Two scores as a range: (7120, 9740) -> "71.2–97.4". */
export function formatScoreRange(lowHundredths: number, highHundredths: number): string {
  return `${formatScore(lowHundredths)}${EN_DASH}${formatScore(highHundredths)}`;
}

/** Points of score with their sign: 3360 -> "+33.6", -750 -> "−7.5", 0 -> "0.0". */
export function formatSignedScore(hundredths: number): string {
  const text = formatScore(hundredths);
  return Math.round(hundredths / 10) > 0 ? `+${text}` : text;
}

/** A share of one: 0.332 -> "33%"; with one decimal "33.2%". */
export function formatPercent(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** "2 November 2026", in London's calendar. */
export function formatDate(value: DateLike): string {
  return longDate.format(toDate(value));
}

/** "2 Nov 2026"; September is "Sep", so that a column of dates stays even. */
export function formatShortDate(value: DateLike): string {
  return shortMonthDate.format(toDate(value)).replace("Sept", "Sep");
}

/** "November 2026". */
export function formatMonth(value: DateLike): string {
  return monthAndYear.format(toDate(value));
}

/** "18:40", London time. */
export function formatTime(value: DateLike): string {
  return clockTime.format(toDate(value));
}

/** "2 November 2026 at 18:40", London time. */
export function formatDateTime(value: DateLike): string {
  return `${formatDate(value)} at ${formatTime(value)}`;
}

/** 466 -> "466th", 702 -> "702nd", 1111 -> "1,111th". */
export function formatOrdinal(value: number): string {
  return `${formatNumber(value)}${ORDINAL_SUFFIXES[ordinalRules.select(value)] ?? "th"}`;
}

/** A length of time to two units at most: "under a second", "45 s", "3 min 20 s", "2 h 5 min", "3 days". */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return "under a second";
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return joinUnits([Math.floor(seconds / 60), "min"], [seconds % 60, "s"]);
  const minutes = Math.round(seconds / 60);
  if (minutes < 24 * 60) return joinUnits([Math.floor(minutes / 60), "h"], [minutes % 60, "min"]);
  const days = Math.round(minutes / (24 * 60));
  return formatCount(days, "day");
}

function joinUnits(...parts: [amount: number, unit: string][]): string {
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(" ");
}

/** A count with its noun: (1, "ward") -> "1 ward", (21, "ward") -> "21 wards", (2, "entry", "entries"). */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** Decimal units, as a file manager shows them: 18_400_000 -> "18.4 MB". */
export function formatBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let step = 0;
  while (value >= 999.95 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  const unit = bytes === 1 ? "byte" : units[step];
  return `${formatNumber(value, step === 0 || value >= 100 ? 0 : 1)}${FIXED_SPACE}${unit}`;
}

/** Items a second, to three figures or whole: (25_340, "row") -> "25,300 rows a second". */
export function formatRate(perSecond: number, singular: string, plural = `${singular}s`): string {
  const rounded = perSecond >= 10 ? Number(perSecond.toPrecision(3)) : Math.round(perSecond * 10) / 10;
  const decimals = Number.isInteger(rounded) ? 0 : 1;
  return `${formatNumber(rounded, decimals)} ${rounded === 1 ? singular : plural} a second`;
}
