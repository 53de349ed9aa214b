import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { checkImport } from "@/lib/imports/data/check-import";
import { cleanCell } from "@/lib/imports/rules/clean-cell";
import { NAUGHTY_STRINGS } from "@/tests/support/naughty-strings";
import { writeTable } from "@/tests/support/write-table";

const HEADER =
  "PDCode,RollNo,ElectorTitle,ElectorSurname,ElectorForename,ElectorMiddleName,AttainersDOB,FranchiseMarker,RegisteredAddress1,RegisteredAddress2,RegisteredAddress3,RegisteredAddress4,RegisteredAddress5,RegisteredAddress6,PostCode".split(
    ",",
  );
const row = (number: number | string, text = "", address = text) =>
  `AA|${number}||Smith|||||||||||`.split("|").map((cell, index) => ({ 4: text, 8: address })[index] ?? cell);

async function check(path: string) {
  const written: string[][] = [];
  const result = await checkImport(path, { write: (cells) => void written.push([...cells]) });
  return { result, written: written.slice(1) };
}

const FORMATS = [
  { encoding: "utf8", mark: false, delimiter: "," },
  { encoding: "utf8", mark: true, delimiter: ";" },
  { encoding: "utf16le", mark: true, delimiter: "\t" },
  { encoding: "utf16be", mark: false, delimiter: "|" },
  { encoding: "windows-1252", mark: false, delimiter: "," },
] as const;

test.each(FORMATS.flatMap((format) => ["\r\n", "\n", "\r"].map((end) => ({ ...format, end }))))(
  "every naughty string comes through $encoding with $delimiter and $end as it was",
  async ({ end, ...format }) => {
    const known = NAUGHTY_STRINGS.filter(
      (text) => iconv.decode(iconv.encode(text, format.encoding), format.encoding) === text,
    );
    const table = [HEADER, ...known.map((text, index) => row(index + 1, text))];
    const { result, written } = await check(writeTable(table, { ...format, end }));
    expect(result).toMatchObject({ rows: known.length, problems: [], encoding: format.encoding });
    const expected = known.map((text, index) => [String(index + 1), cleanCell(text), cleanCell(text)]);
    expect(written.map((cells) => [cells[1], cells[4], cells[13]])).toEqual(expected);
  },
);

function write(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-hostile-")), "file.csv");
  writeFileSync(path, content);
  return path;
}
const line = (cells: readonly string[]) => `${cells.join(",")}\n`;
const text = (...rows: readonly string[][]) => [HEADER, ...rows].map(line).join("");

test.each([
  ["a NUL", text(row(1), row(2, "a\0b", "")), 3, "ElectorForename", /NUL/],
  [
    "a cell of a million signs",
    text(row(1), row(2, "", "x".repeat(900_000))),
    3,
    "RegisteredAddress1",
    /1,000/,
  ],
  ["a sign that was lost", text(row(1), row(2, "caf\ufffd", "")), 3, "ElectorForename", /encoding/],
  ["a cell too few", text(row(1), row(2).slice(0, -1)), 3, "RegisteredAddress6", /14 columns instead of 15/],
  ["a cell too many", text(row(1), [...row(2), "more"]), 3, "PostCode", /16 columns instead of 15/],
  ["a number that was a date", text(row(1), row("Jan-02")), 3, "RollNo", /spreadsheet/],
  ["a number with two meanings", text(row(1), row("3.10")), 3, "RollNo", /suffix 10 or suffix 1/],
  ["no number", text(row(1), row("", "Ann")), 3, "RollNo", /empty/],
  ["a district that was a date", text(row(1), ["01-Mar", ...row(2).slice(1)]), 3, "PDCode", /spreadsheet/],
  ["a day that is none", text(row(1), row(2).with(6, "31/02/2008")), 3, "AttainersDOB", /date/],
])(
  "a row with %s is refused by line, column and reason, the others are taken",
  async (_, content, at, column, reason) => {
    const { result, written } = await check(write(content));
    expect(result).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
    expect(result.problems).toEqual([{ line: at, column, reason: expect.stringMatching(reason) }]);
    expect(written).toHaveLength(1);
  },
);

test("half a pair of UTF-16 is refused where it stands", async () => {
  const bytes = iconv.encode(text(row(1), row(2, "Zo@e", "")), "utf16le", { addBOM: true });
  bytes.writeUInt16LE(0xd83d, bytes.indexOf(Buffer.from("@\0", "latin1")));
  const { result } = await check(write(bytes));
  expect(result.problems).toMatchObject([{ line: 3, column: "ElectorForename" }]);
});

test.each([
  ["a quotation mark that never closes", `${text(row(1))}${line(row(2, '"Ann', ""))}`, 3, "ElectorForename"],
  [
    "text behind a closing quotation mark",
    `${text(row(1))}${line(row(2, '"Ann"x', ""))}`,
    3,
    "ElectorForename",
  ],
  ["no line ends", "x".repeat(3_000_000), 1, "1"],
  ["a column twice", `${line([...HEADER, "PostCode"])}${line([...row(1), ""])}`, 1, "PostCode"],
  ["an unknown column", `${line([...HEADER, "Shoe size"])}${line([...row(1), "9"])}`, 1, "Shoe size"],
])("a file with %s is refused as a whole by line and column", async (_, content, at, column) => {
  const { result } = await check(write(content));
  expect(result).toMatchObject({ layout: null });
  expect(result.problems[0]).toMatchObject({ line: at, column });
});

test.each([
  ["blanks, case and signs", HEADER.map((name) => `\u00a0 ${name.toUpperCase().replace("CODE", " code")}_ `)],
  ["a byte order mark too many", HEADER.map((name, index) => (index ? name : `\ufeff${name}`))],
])("a header with %s is the same header", async (_, header) => {
  const { result } = await check(write(`${line(header)}${line(row(1))}`));
  expect(result).toMatchObject({ layout: "democracy-counts-full-2016", accepted: 1, problems: [] });
});
