import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadsheetCell } from "@/lib/platform/spreadsheet-cell";

test.each(["=1+1", "+1", "-1", "@x", " =1", "\u200b=1", "\uff1d1", "\t=1", "\r=1", "a\n=1"])(
  "%j does not become a formula",
  (text) => {
    const inner = spreadsheetCell(text).slice(1, -1);
    for (const line of inner.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[\s\u200b]*[=+\-@\uff1d]/);
    expect(inner).not.toMatch(/^[\t\r\n]/);
  },
);

test("plain text is only quoted, and quotation marks are doubled", () => {
  expect(spreadsheetCell('5" nail, 1-2')).toBe('"5"" nail, 1-2"');
});

test("no text leaves a cell active or open", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n \"'a,\uff1d\u200b") }), (text) => {
      const cell = spreadsheetCell(text);
      expect(cell).toMatch(/^".*"$/s);
      expect(cell.slice(1, -1).replaceAll('""', "")).not.toContain('"');
      for (const line of cell.slice(1, -1).split(/\r\n|\r|\n/)) {
        expect(line).not.toMatch(/^[\s\u200b]*[=+\-@\uff1d]/);
      }
    }),
  );
});
