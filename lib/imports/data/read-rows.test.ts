import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { openTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import type { Layout, RowRead } from "@/lib/imports/types";

const folder = mkdtempSync(join(tmpdir(), "hustings-rows-"));

function write(content: string | Buffer): string {
  const path = join(folder, "table.csv");
  writeFileSync(path, content);
  return path;
}

/** Takes any column, so that the first line is the header. */
const anyLayout: Layout<string> = { name: "any", title: "Any", columns: [], ignores: /^/ };

async function read(
  content: string | Buffer,
  from?: { byte: number; line: number },
  layout = anyLayout,
): Promise<RowRead[]> {
  const path = write(content);
  const { table } = await openTable(path, { layouts: [layout] });
  const rows: RowRead[] = [];
  for await (const batch of readRows(table, from)) rows.push(...batch);
  return rows;
}

const cells = (rows: RowRead[]) => rows.map(({ row }) => row.cells);

const cell = fc
  .string({ unit: fc.constantFrom(..."ab,;|\t\"'\n é-09"), maxLength: 12 })
  .map((text) => text.trim());
/** Rows begin with a letter, so that none is blank or a heading. */
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(
    fc.array(cell, { minLength: width, maxLength: width }).map(([first, ...rest]) => [`x${first}`, ...rest]),
    { minLength: 1, maxLength: 8 },
  ),
);
const format = fc.record({
  delimiter: fc.constantFrom(",", "\t", ";", "|"),
  encoding: fc.constantFrom("utf8", "utf16le", "utf16be", "windows-1252"),
  record_delimiter: fc.constantFrom("\n", "\r\n"),
});

test("any table, written in any delimiter and encoding, reads back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(table, format, async (rows, { encoding, ...options }) => {
      const header = rows[0]!.map((_, index) => `Column ${index}`);
      const text = stringify([header, ...rows], { ...options, quoted: true });
      const withMark = encoding.startsWith("utf16");
      const back = await read(iconv.encode(text, encoding, { addBOM: withMark }));
      expect(back.every(({ ok }) => ok)).toBe(true);
      expect(cells(back)).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

test("reading from the end of any row gives exactly the rows after it", async () => {
  await fc.assert(
    fc.asyncProperty(table, format, fc.nat(7), async (rows, { encoding, ...options }, at) => {
      const header = rows[0]!.map((_, index) => `Column ${index}`);
      const bytes = iconv.encode(stringify([header, ...rows], { ...options, quoted: true }), encoding, {
        addBOM: encoding.startsWith("utf16"),
      });
      const all = await read(bytes);
      const stop = all[at % all.length]!.row;
      const rest = await read(bytes, { byte: stop.byteEnd, line: stop.lineEnd });
      expect(rest).toEqual(all.slice((at % all.length) + 1).map((one) => ({ ...one, row: { ...one.row } })));
    }),
    { numRuns: 100 },
  );
});

test("a row with another number of columns, a NUL, an unreadable sign or a huge cell is a fault", async () => {
  const rows = await read(`a,b\n1\n1,2,3\n1,x\0y\n1,\ufffd\n1,${"z".repeat(1001)}\n1,${"z".repeat(1000)}\n`);
  expect(rows.map((one) => (one.ok ? "sound" : one.fault.reason))).toEqual([
    "column-count",
    "column-count",
    "nul-character",
    "unreadable-character",
    "cell-too-long",
    "sound",
  ]);
});

test("lines are counted as an editor shows them, empty and quoted ones included", async () => {
  const rows = await read('a,b\n\n1,2\n"x\ny",4\n5,6\n');
  expect(rows.map(({ row }) => row.line)).toEqual([3, 4, 6]);
});

test("non-breaking and trailing spaces are cleaned", async () => {
  expect(cells(await read("a,b\nHU1\u00a02AB ,\u00a0x\n"))).toEqual([["HU1 2AB", "x"]]);
});

test.each([
  ['a,b\n1,2\n3,"4\n5,6\n', /^Line 3, column "b": a quotation mark opened here is never closed/],
  ['a,b\n1,"x\ny"\n"3"z,4\n', /^Line 4, column "a": text follows a closing quotation mark/],
])("unbalanced quotation marks end the reading with line and column", async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test("one byte that is not UTF-8 at the end of a long file makes it Windows-1252", async () => {
  const long = `a,b\n${"1,2\n".repeat(600_000)}`;
  const rows = await read(Buffer.concat([Buffer.from(long), Buffer.from("x,caf\xe9\n", "latin1")]));
  expect(rows.at(-1)?.row.cells).toEqual(["x", "café"]);
});

test("a character cut by the end of a chunk does not spoil the detection", async () => {
  const path = write(`a,b\n${"x".repeat(2 ** 20 - 5)}é,2\n`);
  expect((await detectFormat(path)).encoding).toBe("utf8");
});

test.each([
  ["", "empty"],
  ["\n\n", "no header"],
  [Buffer.from("PK\u0003\u0004abc"), "zip archive is damaged"],
])("a file that is no table is refused: %j", async (content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});

test("a quotation mark inside an unquoted cell stands for itself", async () => {
  expect(cells(await read('a\tb\nThe "Old" House\t5" pipe\n'))).toEqual([['The "Old" House', '5" pipe']]);
});

test.each(["\n", "\r\n", "\r"])("lines end with %j, mixed as may be", async (end) => {
  const rows = await read(`a,b${end}1,2${end}"x${end}y",4\r\n5,6\n7,8\r9,10`);
  expect(cells(rows)).toEqual([
    ["1", "2"],
    [`x${end}y`, "4"],
    ["5", "6"],
    ["7", "8"],
    ["9", "10"],
  ]);
  expect(rows.map(({ row }) => row.line)).toEqual([2, 3, 5, 6, 7]);
});

test("blank lines, the header once more, headings and footers are no rows; padding is no column", async () => {
  const text = "Register of Electors,,\n\na,b,c\n1,2,3,,\n,,\na,b,c\nRef: 12,,\n4,5,6\nTotal electors: 2\n";
  const columns = ["a", "b", "c"].map((name) => ({ field: name, headers: [name] }));
  expect(cells(await read(text, undefined, { name: "abc", title: "Abc", columns }))).toEqual([
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
});
