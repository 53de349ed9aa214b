import { expect, test } from "vitest";
import { londonDay, londonMidnight } from "@/lib/audit/rules/london-midnight";

test.each([
  ["2026-01-15", 0, "2026-01-15T00:00:00.000Z"],
  ["2026-07-01", 0, "2026-06-30T23:00:00.000Z"],
  ["2026-03-29", 0, "2026-03-29T00:00:00.000Z"],
  ["2026-03-29", 1, "2026-03-29T23:00:00.000Z"],
  ["2026-10-25", 1, "2026-10-26T00:00:00.000Z"],
])("%s and %i days later begins at %s", (day, later, moment) => {
  expect(londonMidnight(day, later).toISOString()).toBe(moment);
});

test("a day in London ends at its own midnight, summer or winter", () => {
  expect(londonDay(new Date("2026-06-30T23:00:00Z"))).toBe("2026-07-01");
  expect(londonDay(new Date("2026-11-24T23:59:59Z"))).toBe("2026-11-24");
});
