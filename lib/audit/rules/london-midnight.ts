const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  hourCycle: "h23",
});
const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });

/** The day in London, as an ISO date. */
export const londonDay = (moment: Date): string => calendar.format(moment);

/** The moment at which this day, or one some days later, begins in London. */
export function londonMidnight(isoDate: string, daysLater = 0): Date {
  const utc = new Date(`${isoDate}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + daysLater);
  // In summer midnight in London is 23:00 UTC of the day before.
  if (clock.format(utc) === "01") utc.setUTCHours(-1);
  return utc;
}
