import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordSplitter, SplitError } from "@/lib/imports/rules/split-records";

const START = { byte: 0, line: 0 };

/** All records of a text that arrives in chunks of this many bytes. */
function splitAll(text: string, chunkBytes: number) {
  const split = recordSplitter(",", START);
  const bytes = Buffer.from(text);
  const records = [];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    records.push(...split(bytes.subarray(at, at + chunkBytes), false));
  }
  return [...records, ...split(Buffer.alloc(0), true)];
}

const cellsOrFault = (read: () => string[][]) => {
  try {
    return read();
  } catch {
    return "refused";
  }
};

const hostile = fc.string({ unit: fc.constantFrom("a", "é", "𝄞", ",", '"', '"', "\n", " "), maxLength: 30 });

test("any text is split, or refused, as by another strict reader, however it is cut into chunks", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 9 }), (text, chunkBytes) => {
      const ours = cellsOrFault(() => splitAll(text, chunkBytes).map(({ cells }) => cells));
      const theirs = cellsOrFault(() => parse(text, { relax_column_count: true, record_delimiter: "\n" }));
      expect(ours).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});

test("each record says where its bytes end and which lines it takes", () => {
  const text = 'a,b\r\n"é\r\n,",2\r\n\r\nx';
  const records = splitAll(text, 3);
  expect(records.map(({ cells }) => cells)).toEqual([["a", "b"], ["é\r\n,", "2"], [""], ["x"]]);
  expect(records.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
    [1, 1],
    [2, 3],
    [4, 4],
    [5, 5],
  ]);
  const bytes = Buffer.from(text);
  expect(records.map(({ byteEnd }) => bytes.toString("utf8", 0, byteEnd))).toEqual([
    "a,b\r\n",
    'a,b\r\n"é\r\n,",2\r\n',
    'a,b\r\n"é\r\n,",2\r\n\r\n',
    text,
  ]);
});

test("lines that end with a carriage return alone are lines", () => {
  expect(splitAll("a,b\r1,2\r3,4", 4).map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("a text without line ends is refused before much of it is held", () => {
  const split = recordSplitter(",", START);
  const block = Buffer.alloc(300_000, "x");
  expect(() => [1, 2, 3, 4].map(() => split(block, false))).toThrow(new SplitError("line-too-long", 1));
});
