const LONDON_HOUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The midnight in London at which the day "2026-05-07" is over. */
export function endOfDay(day: string, daysLater = 0): Date {
  const midnight = new Date(`${day}T00:00:00Z`).getTime() + (daysLater + 1) * 24 * 3_600_000;
  const summer = LONDON_HOUR.format(midnight) === "01";
  return new Date(midnight - (summer ? 3_600_000 : 0));
}
