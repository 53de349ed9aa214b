import { expect, it } from "vitest";
import { normaliseCell } from "@/lib/linkage/rules/normalise-cell";
import { guessDayOrder, readBirthDate } from "@/lib/linkage/rules/read-birth-date";
import { CellScanner } from "@/lib/linkage/rules/scan-cells";

it("one date in every form is one number", () => {
  const forms = [
    "19610423",
    "1961-04-23",
    "1961 4 23",
    "23/04/1961",
    "23.4.61",
    "23 Apr 1961",
    "April 23, 1961",
    "1961-04-23T00:00:00",
  ];
  for (const form of forms) expect([form, readBirthDate(form, "day-first")]).toEqual([form, 19_610_423]);
  expect(readBirthDate("4/23/1961", "month-first")).toBe(19_610_423);
  expect(readBirthDate("1961", "day-first")).toBe(19_610_000);
  for (const none of ["", "unknown", "12"]) expect(readBirthDate(none, "day-first")).toBe(0);
});

it("the order of day and month shows where a number over 12 stands", () => {
  expect(guessDayOrder(["01/02/1960", "03/25/1971"])).toBe("month-first");
  expect(guessDayOrder(["01/02/1960", "25/03/1971"])).toBe("day-first");
});

it("spellings that mean the same come out the same", () => {
  expect(normaliseCell("forename", "Dr. Siobhán")).toBe(normaliseCell("forename", "SIOBHAN"));
  expect(normaliseCell("surname", "(z) O’Neill")).toBe("ONEILL");
  expect(normaliseCell("address", "12 High Street, Flat 3")).toBe(
    normaliseCell("address", "12 HIGH ST FLAT 3"),
  );
  expect(normaliseCell("phone", "+44 (0)1482 300 300")).toBe(normaliseCell("phone", "01482 300300"));
  expect(normaliseCell("phone", "310/246-1501")).toBe(normaliseCell("phone", "1-310-246-1501"));
  expect(normaliseCell("postcode", "20152-1234")).toBe("20152");
  for (const missing of ["NULL", "n/a", " ", "None"]) expect(normaliseCell("surname", missing)).toBe("");
});

it("cells are read the same in whatever pieces the text comes", () => {
  const text = 'a,b\r\n"x, ""y""",2\n\n3,"line\nbreak"\nlast,';
  const expected = [
    ["a", "b"],
    ['x, "y"', "2"],
    ["3", "line\nbreak"],
    ["last", ""],
  ];
  for (let size = 1; size < text.length; size++) {
    const rows: string[][] = [];
    const scanner = new CellScanner(",", (cells) => rows.push([...cells]));
    for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
    scanner.end();
    expect(rows).toEqual(expected);
  }
});
