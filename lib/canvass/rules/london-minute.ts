const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});

/** Local time in London, YYYY-MM-DDTHH:MM. */
export const londonMinute = (moment: Date): string => clock.format(moment).replace(" ", "T");
