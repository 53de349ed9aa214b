import { mkdtempSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { checkImport } from "@/lib/imports/data/check-import";
import { writeWorkbook, writeZip } from "@/tests/support/write-zip";

const HEADER = [
  "Elector Number Prefix",
  "Elector Number",
  "Elector Number Suffix",
  "Elector Markers",
  "Elector DOB",
  "Elector Surname",
  "Elector Forename",
  "PostCode",
  ..."123456".split("").map((digit) => `Address${digit}`),
];
const csv = (rows: readonly string[], delimiter = ",") =>
  [HEADER.join(","), ...rows].map((line) => `${line.replaceAll(",", delimiter)}\r\n`).join("");
const row = (district: string, number: number | string) =>
  `${district},${number},0,,,Smïth,Ann,HU1 2AB,1 High Street,,,,,`;

function write(content: Buffer, name = "file"): string {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-archive-")), name);
  writeFileSync(path, content);
  return path;
}

async function check(content: Buffer, name?: string) {
  const written: string[][] = [];
  const path = write(content, name);
  const result = await checkImport(path, { write: (cells) => void written.push([...cells]) });
  return {
    ...result,
    path,
    numbers: written.slice(1).map(([district, number]) => `${district}-${number}`),
    written,
  };
}

test("an archive of one text is that text, whatever the archive is called", async () => {
  const text = iconv.encode(csv([row("AA", 1), row("AA", 2)], "\t"), "utf16le", { addBOM: true });
  const result = await check(writeZip([{ name: "report.xls", content: text }]), "Report.xls");
  expect(result).toMatchObject({ encoding: "utf16le", delimiter: "\t", accepted: 2, problems: [] });
});

test("an archive with a file per polling district is one table, each file in its own encoding", async () => {
  const result = await check(
    writeZip([
      { name: "__MACOSX/._AA.csv", content: "x" },
      { name: "register/", content: "" },
      { name: "register/AA.csv", content: csv([row("AA", 1)]) },
      { name: "register/AB.txt", content: iconv.encode(csv([row("AB", 1), row("AB", "x")], ";"), "win1252") },
      { name: "register/AC.csv", content: iconv.encode(csv([row("AC", 3)], "\t"), "utf16be") },
    ]),
  );
  expect(result).toMatchObject({ rows: 4, accepted: 3, rejected: 1, encoding: "utf8", delimiter: "," });
  expect(result.numbers).toEqual(["AA-1", "AB-1", "AC-3"]);
  expect(result.written.every((cells) => cells[6] !== "Sm�th")).toBe(true);
  expect(result.problems).toMatchObject([{ line: 3, column: "Elector Number", file: "register/AB.txt" }]);
});

test("files of an archive with other columns than the first are refused by name", async () => {
  const other = "PD,Elector,Number,Name\nAA,Smith,1,Ann\n";
  const result = await check(
    writeZip([
      { name: "AA.csv", content: csv([row("AA", 1)]) },
      { name: "AB.csv", content: other },
    ]),
  );
  expect(result).toMatchObject({
    layout: null,
    problems: [{ reason: expect.stringMatching(/^AB.csv has other/) }],
  });
});

test("a workbook is read row by row: numbers, dates, gaps and rows that are not there", async () => {
  const workbook = writeWorkbook([
    { name: "Notes", hidden: true, rows: [["not", "for", "loading"]] },
    {
      name: "Register",
      rows: [
        HEADER,
        ["AA", 5, 0, undefined, { date: 39_418 }, "O'Brien & Sons", "Zoë", "HU1 2AB", "1 High Street"],
        undefined,
        ["AA", 3.5, undefined, "A", undefined, "Smith", "Ann"],
        ["AA", { date: 46_024 }, undefined, "A", undefined, "Smith", "Ann"],
      ],
    },
  ]);
  const result = await check(workbook, "register.xlsx");
  expect(result).toMatchObject({ encoding: "xlsx", delimiter: null, rows: 3, accepted: 2 });
  expect(result.numbers).toEqual(["AA-5", "AA-3"]);
  expect(result.written[1]).toEqual(expect.arrayContaining(["2007-12-02", "O'Brien & Sons", "Zoë"]));
  expect(result.written[2]?.[2]).toBe("5");
  expect(result.problems).toMatchObject([{ line: 5, column: "Elector Number", file: "Register" }]);
});

test("workbooks in an archive, one per polling district, are one table", async () => {
  const book = (district: string) =>
    writeWorkbook([{ name: "Sheet1", rows: [HEADER, [district, 1, 0, "", "", "Smith", "Ann"]] }]);
  const result = await check(
    writeZip([
      { name: "AA.xlsx", content: book("AA") },
      { name: "AB.xlsx", content: book("AB") },
    ]),
  );
  expect(result).toMatchObject({ encoding: "xlsx", problems: [], numbers: ["AA-1", "AB-1"] });
});

const bomb = Buffer.alloc(32 * 1024 * 1024);

test.each([
  ["grows beyond a hundred times its size", writeZip([{ name: "a.csv", content: bomb }]), /hundred times/],
  ["claims to be small and is not", writeZip([{ name: "a.csv", content: bomb, claims: 1000 }]), /damaged/],
  ["lists one file many times", writeZip([{ name: "a.csv", content: csv([row("AA", 1)]) }], 200), /overlap/],
  [
    "holds an archive",
    writeZip([{ name: "a.zip", content: writeZip([{ name: "a", content: "a" }]) }]),
    /itself/,
  ],
  ["has a name that leads out of it", writeZip([{ name: "../../etc/a.csv", content: "a" }]), /leads out/],
  ["has a name from the root", writeZip([{ name: "/etc/a.csv", content: "a" }]), /leads out/],
  ["is locked", writeZip([{ name: "a.csv", content: "a,b\n", locked: true }]), /password/],
  ["is empty", writeZip([]), /no file/],
  ["is cut off", writeZip([{ name: "a.csv", content: csv([row("AA", 1)]) }]).subarray(0, 120), /damaged/],
  ["holds an empty file", writeZip([{ name: "a.csv", content: "" }]), /empty/],
  ["is no archive but a PDF", Buffer.from("%PDF-1.7 1 0 obj"), /PDF/],
])("a file that %s is refused, and nothing of it is left", async (_, content, reason) => {
  const result = await check(content);
  expect(result).toMatchObject({
    layout: null,
    accepted: 0,
    problems: [{ reason: expect.stringMatching(reason) }],
  });
  await expect(stat(`${result.path}.text`)).rejects.toThrow("ENOENT");
});
