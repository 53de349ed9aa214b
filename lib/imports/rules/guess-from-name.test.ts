import { expect, test } from "vitest";
import { guessDate, guessKind, guessVersionKind } from "@/lib/imports/rules/guess-from-name";

test.each([
  ["register-2025-12-01.csv", "register"],
  ["marked-2024-05-02.csv", "marked-register"],
  ["Marked Register Hull.txt", "marked-register"],
  ["polling-districts.csv", "polling-districts"],
  ["areas.csv", "areas"],
  ["elections.csv", "elections"],
  ["election-alterations-2026-05.csv", "register"],
  ["x.csv", undefined],
])("%s probably holds: %s", (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

test.each([
  ["register-2025-12-01.csv", "2025-12-01"],
  ["Full Register 01.12.2025.csv", "2025-12-01"],
  ["REG_20251201.txt", "2025-12-01"],
  ["register-2025-13-01.csv", undefined],
  ["register-2025-02-30.csv", undefined],
  ["register 1234567890.csv", undefined],
])("%s is of %s", (name, date) => {
  expect(guessDate(name)).toBe(date);
});

test("alterations tell their kind", () => {
  expect(guessVersionKind("register-2025-12-01.csv")).toBe("annual");
  expect(guessVersionKind("alterations-2026-03-02.csv")).toBe("monthly-alteration");
  expect(guessVersionKind("election-alterations-2024-05.csv")).toBe("election-alteration");
});
