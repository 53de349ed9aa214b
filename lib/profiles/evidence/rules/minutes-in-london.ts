const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});

/** Minutes since 1970 of what the clocks in the United Kingdom show: time bands are of local time. */
export function minutesInLondon(at: Date): number {
  const shown = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(shown.year!, shown.month! - 1, shown.day!, shown.hour!, shown.minute!) / 60_000;
}
