import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordSplitter, SplitError } from "@/lib/imports/data/split-records";

/** All records of a text that arrives in pieces of this length. */
function splitAll(text: string, pieceLength: number) {
  const split = recordSplitter(",");
  const records = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    records.push(...split(text.slice(at, at + pieceLength), false));
  }
  records.push(...split("", true));
  split("", true);
  return records;
}

const cellsOrFault = (read: () => string[][]) => {
  try {
    return read();
  } catch {
    return "refused";
  }
};

const hostile = fc.string({
  unit: fc.constantFrom("a", "é", "𝄞", ",", '"', '"', "\n", "\r\n", "\r"),
  maxLength: 30,
});

test("what a strict reader takes is split as it does, however it is cut into pieces", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 9 }), (text, pieceLength) => {
      const ours = cellsOrFault(() => splitAll(text, pieceLength).map(({ cells }) => cells));
      const record_delimiter = ["\r\n", "\n", "\r"];
      const theirs = cellsOrFault(() => parse(text, { relax_column_count: true, record_delimiter }));
      if (theirs !== "refused") expect(ours).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});

test("the pieces in which a text arrives make no difference", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 9 }), (text, pieceLength) => {
      const inPieces = cellsOrFault(() => splitAll(text, pieceLength).map(({ cells }) => cells));
      const atOnce = cellsOrFault(() => splitAll(text, 1000).map(({ cells }) => cells));
      expect(inPieces).toEqual(atOnce);
    }),
    { numRuns: 1000 },
  );
});

test("each record says how many bytes and which lines it takes", () => {
  const text = 'a,b\r\n"é\r\n,",2\r\n\r\nx';
  const records = splitAll(text, 3);
  expect(records.map(({ cells }) => cells)).toEqual([["a", "b"], ["é\r\n,", "2"], [""], ["x"]]);
  expect(records.map(({ line, lineEnd }) => [line, lineEnd])).toEqual([
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 5],
  ]);
  const bytes = records.map((record) => record.bytes);
  expect(bytes).toEqual(["a,b\r\n", '"é\r\n,",2\r\n', "\r\n", "x"].map((part) => Buffer.byteLength(part)));
});

test("a text without line ends is refused before much of it is held", () => {
  const split = recordSplitter(",");
  const block = "x".repeat(300_000);
  expect(() => [1, 2, 3, 4].map(() => split(block, false))).toThrow(new SplitError("record-too-long", 1, 0));
});
