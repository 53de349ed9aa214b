import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { previewImport } from "@/lib/imports/data/preview-import";
import type { ImportKind } from "@/lib/imports/schema";

function preview(kind: ImportKind, content: string) {
  const path = join(mkdtempSync(join(tmpdir(), "hustings-preview-")), "some.csv");
  writeFileSync(path, content);
  return previewImport(path, kind);
}

test("an unknown layout still shows its rows, with a suggestion for each column", async () => {
  const result = await preview(
    "register",
    "PD;Roll Number;Family Name;Post Code;Address Line 1\nAA;1;Smith;HU1;1 Road\n",
  );
  expect(result).toMatchObject({ layout: null, delimiter: ";", estimatedRows: 1, scannedWhole: true });
  expect(result.columns.map(({ suggestion }) => suggestion)).toEqual([
    "district",
    "number",
    "surname",
    "postcode",
    "address1",
  ]);
  expect(result.rows).toEqual([
    { PD: "AA", "Roll Number": "1", "Family Name": "Smith", "Post Code": "HU1", "Address Line 1": "1 Road" },
  ]);
  expect(result.problems).toMatchObject([{ kind: "layout" }]);
});

test("marks that would be rejected are counted, the first one named with its line", async () => {
  const result = await preview("marked-register", "PD\tENO\tMark\nAA\t1\tV\nAA\t2\tQ\nAA\tx\tV\n");
  expect(result).toMatchObject({ layout: "marked-basic", delimiter: "\t", rejectedRows: 2 });
  expect(result.problems[0]?.message).toMatch(/^2 rows would be rejected. First: Line 3, column "Mark"/);
});

test("a file whose quotation marks do not balance is shown as far as it can be read, with the line", async () => {
  const result = await preview(
    "areas",
    'kind,code,name,parents,valid_from,valid_to\nward,"X,Y,,2020-01-01,\n',
  );
  expect(result.problems).toMatchObject([{ kind: "file", message: expect.stringMatching(/^Line \d/) }]);
});
