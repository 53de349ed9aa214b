import { expect, test } from "vitest";
import { applyKeyed } from "@/lib/elections/rules/apply-keyed";
import { readKeyed } from "@/lib/elections/rules/read-keyed";

const range = (firstNumber: number, firstSuffix: number, lastNumber: number, lastSuffix: number) => ({
  firstNumber,
  firstSuffix,
  lastNumber,
  lastSuffix,
});

test.each([
  ["12", null, [range(12, 0, 12, 0)]],
  ["12/1", null, [range(12, 1, 12, 1)]],
  ["12-18", null, [range(12, 0, 18, 9999)]],
  [" 12 – 18 ", null, [range(12, 0, 18, 9999)]],
  ["12/1-12/3", null, [range(12, 1, 12, 3)]],
  ["va 30 32,40-44", 3, [range(30, 0, 30, 0), range(32, 0, 32, 0), range(40, 0, 44, 9999)]],
  ["A 7", 5, [range(7, 0, 7, 0)]],
  ["n 7", 1, [range(7, 0, 7, 0)]],
])("%j is read", (text, outcome, ranges) => {
  expect(readKeyed(text)).toEqual({ ok: true, outcome, ranges });
});

test.each(["", "va", "x 12", "12-", "18-12", "12/2-12/1", "12 twelve", "Jan-02"])("%j is refused", (text) => {
  expect(readKeyed(text)).toMatchObject({ ok: false });
});

test("the latest line that covers a number counts, suffixes within a range included", () => {
  const entries = [
    { number: 11, suffix: 0 },
    { number: 12, suffix: 0 },
    { number: 12, suffix: 1 },
    { number: 13, suffix: 0 },
    { number: 13, suffix: 2 },
    { number: 14, suffix: 0 },
  ];
  const lines = [
    { id: 1, outcome: 2, ...range(12, 0, 13, 9999) },
    { id: 2, outcome: 3, ...range(12, 1, 12, 1) },
  ];
  expect(applyKeyed(entries, lines)).toEqual([null, 2, 3, 2, 2, null]);
  expect(applyKeyed(entries, lines.slice(0, 1))).toEqual([null, 2, 2, 2, 2, null]);
});
