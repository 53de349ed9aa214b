import type { DateOrder } from "@/lib/canvass/schema";
import { parseDate } from "@/lib/imports/rules/parse-date";

export interface Moment {
  /** Local time, YYYY-MM-DDTHH:MM; midnight where only the day is said. */
  at: string;
  precision: "minute" | "day";
}

const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;
const SLASHED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/;

/**
 * When a contact took place, as files write it: a day and perhaps a time, in one cell or two. Midnight is how
 * spreadsheets and reports print a day alone. Null where it cannot be read; so is a time with an offset, for a
 * contact is kept in the time of the place.
 */
export function parseMoment(text: string, timeText: string, order: DateOrder): Moment | null {
  const [dayText = "", ...rest] = text.trim().split(/(?:T|\s+)/);
  const day = parseDay(dayText, order);
  const written = timeText.trim() || rest.join(" ");
  if (!day) return null;
  if (written === "") return { at: `${day}T00:00`, precision: "day" };
  const time = parseTime(written);
  if (time === null) return null;
  return { at: `${day}T${time}`, precision: time === "00:00" ? "day" : "minute" };
}

export function parseDay(text: string, order: DateOrder): string | null {
  const slashed = SLASHED.exec(text);
  if (!slashed) return parseDate(text);
  const [, first = "", , second = "", year = ""] = slashed;
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  return parseDate(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
}

function parseTime(text: string): string | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  let hour = Number(found[1]);
  const minute = Number(found[2]);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === "a" && hour === 12) hour = 0;
  if (half === "p" && hour < 12) hour += 12;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/**
 * In which order a file writes day and month, as far as one of its dates tells: a number above twelve is no month. Null
 * where it does not.
 */
export function orderOf(text: string): DateOrder | null {
  const slashed = SLASHED.exec(text.trim().split(/(?:T|\s+)/)[0] ?? "");
  if (!slashed) return null;
  if (Number(slashed[1]) > 12) return "day-first";
  return Number(slashed[3]) > 12 ? "month-first" : null;
}
