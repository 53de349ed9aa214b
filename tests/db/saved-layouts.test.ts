import { beforeAll, expect, test } from "vitest";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { previewReceivedFile } from "@/lib/imports/data/preview-received-file";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import { saveLayout } from "@/lib/imports/mutations/save-layout";
import { previewMapping } from "@/lib/imports/rules/preview-mapping";
import { startMapping } from "@/lib/imports/rules/start-mapping";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { importText, writeTemporary } from "@/tests/support/imports";
import { AUTHORITY, loadSmallCity } from "@/tests/support/small-city";

const database = testDatabase();
const scope = runScope();
const HEADER = "Full number;Family name;Given names;Where;Post code;Shoe size";
const file = (rows: readonly string[]) => `${HEADER}\n${rows.join("\n")}\n`;
const MAPPING = {
  "Full number": "number",
  "Family name": "surname",
  "Given names": "forename",
  Where: "address1",
  "Post code": "postcode",
  "Shoe size": null,
};

beforeAll(loadSmallCity);

test("a header that no layout knows is suggested a field for each column that tells", async () => {
  const preview = await withScope(scope, async (tx) => {
    const path = writeTemporary(file(["AA-1/2;Smith;Ann;1 High Street;HU1 2AB;7"]));
    const row = await receiveFile(tx, { path, name: "odd.csv", kind: "register", now: new Date() });
    return previewReceivedFile(tx, await findImportFile(tx, row.id), "register");
  });
  expect(preview.layout).toBeNull();
  expect(startMapping(preview)).toEqual({
    "Full number": "number",
    "Family name": "surname",
    "Given names": "forename",
    Where: null,
    "Post code": "postcode",
    "Shoe size": null,
  });
});

test("the first rows show at once how they would be read, and why not", () => {
  const sample = [
    ["AA-1/2", "(z) Smith", "Ann", "1 High Street", "HU1 2AB", "7"],
    ["Jan-02", "Jones", "Bob", "", "", ""],
  ];
  const header = HEADER.split(";");
  const preview = previewMapping("register", header, sample, MAPPING);
  expect(preview.columns).toEqual([
    "district",
    "number",
    "suffix",
    "forename",
    "surname",
    "opted_out",
    "address1",
    "postcode",
  ]);
  expect(preview.rows[0]).toEqual(["AA", "1", "2", "Ann", "Smith", "true", "1 High Street", "HU1 2AB"]);
  expect(preview.rows[1]).toMatch(/^Full number: The elector number/);
  expect(previewMapping("register", header, sample, { ...MAPPING, "Full number": null }).problem).toMatch(
    /missing/,
  );
  expect(previewMapping("register", header, sample, {}).problem).toMatch(/unknown: .*"Shoe size"/);
});

test("columns named once and kept are known when the same header comes again", async () => {
  const published = (day: string) => ({ authorityCode: AUTHORITY, publishedOn: day });
  const text = file(["AA-1/2;Smith;Ann;1 High Street;HU1 2AB;7", "BA-3;Jones;Bob;2 High Street;HU1 2AB;8"]);
  const refused = await importText("register", text, published("2022-12-01"));
  expect(refused).toMatchObject({ status: "failed", errorText: expect.stringContaining("Map the columns") });

  const first = await importText("register", text, { ...published("2022-12-01"), mapping: MAPPING });
  expect(first).toMatchObject({ status: "done", result: { accepted: 2, layout: "mapped" } });
  await withScope(scope, (tx) =>
    saveLayout(tx, { fileId: first.fileId ?? 0, kind: "register", name: "Odd council", mapping: MAPPING }),
  );

  const again = await importText(
    "register",
    text.replace("Family name", "FAMILY NAME ").replace("Ann", "Anna"),
    published("2023-12-01"),
  );
  expect(again).toMatchObject({ status: "done", result: { accepted: 2, layout: "mapped" } });
  const { rows } = await database.owner(
    "select surname, forename, number, suffix from elector where on_register order by number",
  );
  expect(rows).toEqual([
    { surname: "Smith", forename: "Anna", number: 1, suffix: 2 },
    { surname: "Jones", forename: "Bob", number: 3, suffix: 0 },
  ]);
});
