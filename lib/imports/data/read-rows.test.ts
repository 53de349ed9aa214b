import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { detectFormat } from "@/lib/imports/data/detect-format";
import { readHeader, readRows } from "@/lib/imports/data/read-rows";
import type { RowRead } from "@/lib/imports/types";

const folder = mkdtempSync(join(tmpdir(), "hustings-rows-"));

function write(content: string | Buffer): string {
  const path = join(folder, "table.csv");
  writeFileSync(path, content);
  return path;
}

async function read(content: string | Buffer, from?: { byte: number; line: number }): Promise<RowRead[]> {
  const path = write(content);
  const format = await detectFormat(path);
  const header = await readHeader(path, format);
  const rows: RowRead[] = [];
  for await (const batch of readRows(path, format, header, from)) rows.push(...batch);
  return rows;
}

const cells = (rows: RowRead[]) => rows.map(({ row }) => row.cells);

const cell = fc
  .string({ unit: fc.constantFrom(..."ab,;|\t\"'\n é-09"), maxLength: 12 })
  .map((text) => text.trim());
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
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
      const linesOfRow = stop.raw.trimEnd().split("\n").length;
      const rest = await read(bytes, { byte: stop.byteEnd, line: stop.line + linesOfRow - 1 });
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
  ['a,b\n1,2\n"3,4\n5,6\n', /^Line \d: a quotation mark opened on or before this line is never closed/],
  ['a,b\n1,2\n3,x"4\n', /^Line 3: a quotation mark stands where none may be/],
])("unbalanced quotation marks end the reading with the line", async (text, message) => {
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
  [Buffer.from("PK\u0003\u0004abc"), "zip archive or a spreadsheet"],
])("a file that is no table is refused: %j", async (content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});
