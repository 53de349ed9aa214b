import { beforeAll, expect, test } from "vitest";
import { countRejects } from "@/lib/imports/data/count-rejects";
import { findImportFile } from "@/lib/imports/data/find-import-file";
import { listRejectedRows } from "@/lib/imports/data/list-rejected-rows";
import { nameRejects } from "@/lib/imports/data/name-rejects";
import { previewReceivedFile } from "@/lib/imports/data/preview-received-file";
import { streamRejectedRows } from "@/lib/imports/data/stream-rejected-rows";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { listFiles } from "@/lib/sources/data/list-files";
import { stateEntitlement } from "@/lib/sources/mutations";
import { describeEntitlement } from "@/lib/sources/rules";
import { testDatabase } from "@/tests/support/database";
import { importText, writeTemporary } from "@/tests/support/imports";
import {
  AUTHORITY,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";
import { writeZip } from "@/tests/support/write-zip";

const database = testDatabase();
const scope = runScope();
const text = registerText([
  ...people(3),
  { number: "x", name: "=cmd() Eve" },
  { district: "ZZ", number: 1 },
  { number: 9, born: "01/01/2015", name: "Young Una" },
]);
let runId = 0;

beforeAll(async () => {
  await loadSmallCity();
  runId = (await importRegisterText(text.replace("ZZ,1", "AA,77"), "2023-12-01")).id;
});

test("a file is kept for seven years from the day it was received, and its run is listed with it", async () => {
  const files = await withScope(scope, (tx) => listFiles(tx, 10));
  const [file] = files;
  expect(files.map(({ kind }) => kind)).toEqual(["register", "elections", "polling-districts", "areas"]);
  expect(file?.lastRun).toEqual({ id: runId, status: "partial" });
  expect(Number(file?.destroyBy.getUTCFullYear()) - Number(file?.receivedAt.getUTCFullYear())).toBe(7);
});

test("the same bytes are one file", async () => {
  const path = writeTemporary("kind,code,name,parents,valid_from,valid_to\n");
  const receive = () =>
    withScope(scope, (tx) => receiveFile(tx, { path, name: "a.csv", kind: "areas", now: new Date() }));
  expect((await receive()).id).toBe((await receive()).id);
});

test("rejected rows are listed page by page, their text masked", async () => {
  const list = (after?: { line: number; id: number }) =>
    withScope(scope, (tx) => listRejectedRows(tx, runId, { after, limit: 1 }));
  const [first] = await list();
  expect(first).toMatchObject({ line: 5, column: "Elector Number", reason: "number-not-whole" });
  expect(first?.maskedText).not.toContain("Eve");
  expect(await list(first)).toMatchObject([{ line: 7, reason: "under-16" }]);
});

test("rejected rows come as a file in its own layout with a reason, no cell active, none of a child", async () => {
  const file = await withScope(scope, async (tx) => {
    const run = await tx.db.run.findUniqueOrThrow({ where: { id: runId } });
    return findImportFile(tx, run.fileId ?? 0);
  });
  let csv = "";
  for await (const line of streamRejectedRows(scope, runId, file)) csv += line;
  const [header, eve, child] = csv.split("\r\n");
  expect(header).toBe(`"${text.split("\n")[0]?.split(",").join('","')}","Reason"`);
  expect(eve).toMatch(
    /^"AA","x","0","","","'=cmd\(\)","Eve","HU1 1AA".*"Line 5: The elector number is not a whole/,
  );
  expect(child).toContain("under-16s");
  expect(csv).not.toContain("Una");
});

test("a preview shows columns, first rows, unknown districts and an earlier import of the same file", async () => {
  const preview = await withScope(scope, async (tx) => {
    const path = writeTemporary(text);
    const row = await receiveFile(tx, { path, name: "new.csv", kind: "register", now: new Date() });
    const file = await findImportFile(tx, row.id);
    return previewReceivedFile(tx, file, "register", {
      authorityCode: AUTHORITY,
      on: "2023-12-01",
      publishedOn: "2023-12-01",
    });
  });
  expect(preview).toMatchObject({
    layout: "xpress-full-14",
    encoding: "utf8",
    delimiter: ",",
    estimatedRows: 6,
  });
  expect(preview.rows[0]).toMatchObject({ district: "AA", surname: "Person1", address1: "1 High Street" });
  expect(preview.problems.map(({ kind }) => kind)).toEqual(["rejected-rows", "unknown-districts"]);
  expect(preview.problems[1]?.message).toContain("ZZ (1 rows)");
});

test("a file that was loaded before is named in its preview", async () => {
  const preview = await withScope(scope, async (tx) => {
    const { fileId } = await tx.db.run.findUniqueOrThrow({ where: { id: runId } });
    return previewReceivedFile(tx, await findImportFile(tx, fileId ?? 0), "register");
  });
  expect(preview.problems).toContainEqual({
    kind: "duplicate-file",
    message: expect.stringContaining(`run ${runId}`),
  });
});

test("areas, districts and elections are updated where they are known, never doubled", async () => {
  await loadSmallCity();
  const renamed =
    "kind,code,name,parents,valid_from,valid_to\nward,E05000001,Avenue and Park,E06000010,2018-05-03,\n";
  expect(await importText("areas", renamed)).toMatchObject({ status: "done" });
  const { rows } = await database.owner(
    `select (select count(*)::int from area) as areas, (select count(*)::int from polling_district) as districts,
            (select count(*)::int from contest) as contests, (select name from area where code = 'E05000001') as name`,
  );
  expect(rows).toEqual([{ areas: 5, districts: 2, contests: 2, name: "Avenue and Park" }]);
});

test.each([
  [
    "areas",
    "kind,code,name,parents,valid_from,valid_to\nvillage,X,Y,,2020-01-01,\n",
    'Line 2, column "kind"',
  ],
  [
    "areas",
    "kind,code,name,parents,valid_from,valid_to\nward,X,Y,Q,2020-01-01,\n",
    "Q is neither in the file",
  ],
  ["areas", "kind,code,name,parents,valid_from,valid_to\nward,X,Y,,2020-13-01,\n", "is no date"],
  ["areas", "kind,code,name\nward,X,Y\n", 'missing: "parents", "valid_from", "valid_to"'],
  [
    "polling-districts",
    "authority,district,ward,constituency,valid_from,valid_to\nE06000010,XX,E05999999,E14000001,2020-01-01,\n",
    "no ward has the code E05999999",
  ],
  ["elections", "type,date,name,areas\nlocal,2024-05-02,L,E05000001;Q\n", "no area has the code Q"],
] as const)("a fault in %s refuses the whole file with its line: %j", async (kind, content, message) => {
  const before = await database.owner("select count(*)::int as count from area");
  const run = await importText(kind, content);
  expect(run).toMatchObject({ status: "failed", errorText: expect.stringContaining(message) });
  expect((await database.owner("select count(*)::int as count from area")).rows).toEqual(before.rows);
});

test("a file says what its first import changed, and under what a register was supplied", async () => {
  const find = () =>
    withScope(scope, async (tx) => (await listFiles(tx, 50)).find(({ lastRun }) => lastRun?.id === runId));
  const file = await find();
  expect(file).toMatchObject({
    entitlement: null,
    changes: { added: 4, amended: 0, deleted: 0, unchanged: 0 },
  });
  await withScope(scope, (tx) => stateEntitlement(tx, file?.id ?? 0, "regulation-103"));
  expect(describeEntitlement("register", (await find())?.entitlement ?? null)).toEqual({
    title: expect.stringContaining("regulation 103"),
    permits: expect.stringContaining("office"),
  });
  await expect(
    database.owner(`update source_file set entitlement = 'regulation-7' where id = ${file?.id}`),
  ).rejects.toThrow("source_file_entitlement_check");
});

test("a rejected row of an archive is named by the file in it and its line there", async () => {
  const zip = writeZip([
    { name: "AA.csv", content: registerText([{ number: 501 }]) },
    {
      name: "BA.csv",
      content: registerText([
        { district: "BA", number: 502 },
        { district: "BA", number: "x" },
      ]),
    },
  ]);
  const run = await importRegisterText(zip, "2024-12-01");
  const { file, named } = await withScope(scope, async (tx) => ({
    file: await findImportFile(tx, run.fileId ?? 0),
    named: await nameRejects(tx, await countRejects(tx, run.id), run.fileId),
  }));
  expect(named).toMatchObject([{ rows: 1, lines: ["BA.csv, line 3"] }]);
  let csv = "";
  for await (const line of streamRejectedRows(scope, run.id, file)) csv += line;
  expect(csv).toContain('"BA.csv, line 3: The elector number');
});
