import { expect, test } from "vitest";
import { endOfDay } from "@/lib/access/rules/end-of-day";
import { safePath } from "@/lib/access/rules/safe-path";

test("a day ends at midnight in London, in winter and in summer", () => {
  expect(endOfDay("2026-12-31").toISOString()).toBe("2027-01-01T00:00:00.000Z");
  expect(endOfDay("2027-05-06").toISOString()).toBe("2027-05-06T23:00:00.000Z");
  // The clocks go forward on 28 March 2027 at one.
  expect(endOfDay("2027-03-27").toISOString()).toBe("2027-03-28T00:00:00.000Z");
  expect(endOfDay("2027-03-28").toISOString()).toBe("2027-03-28T23:00:00.000Z");
});

test("after the sign-in one goes to a page of ours and to no other site", () => {
  expect(safePath("/electors?area=E05011525&above=5000")).toBe("/electors?area=E05011525&above=5000");
  for (const wanted of [
    undefined,
    "",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/ /evil",
    "/sign-in?to=/x",
    "/join/abc",
  ]) {
    expect(safePath(wanted)).toBe("/");
  }
});
