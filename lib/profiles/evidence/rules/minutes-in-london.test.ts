import { expect, it } from "vitest";
import { minutesInLondon } from "@/lib/profiles/evidence/rules/minutes-in-london";

it("is an hour ahead of universal time in summer and equal to it in winter", () => {
  const asUniversal = (text: string) => Date.parse(text) / 60_000;
  expect(minutesInLondon(new Date("2026-07-01T16:30:00Z"))).toBe(asUniversal("2026-07-01T17:30:00Z"));
  expect(minutesInLondon(new Date("2026-12-01T16:30:00Z"))).toBe(asUniversal("2026-12-01T16:30:00Z"));
  expect(minutesInLondon(new Date("2026-06-30T23:30:00Z"))).toBe(asUniversal("2026-07-01T00:30:00Z"));
});
