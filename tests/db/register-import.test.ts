import iconv from "iconv-lite";
import { beforeEach, expect, test } from "vitest";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { cancelRun } from "@/lib/runs/mutations";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, people, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const electors = () =>
  rows(`select e.id, surname, forename, number, suffix, on_register, first_registered_on::text, d.code as district
        from elector e join polling_district d on d.id = e.district_id order by surname, forename, e.id`);

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run cascade",
  );
  await loadSmallCity();
});

test("people keep their id when everybody is renumbered", async () => {
  await importRegisterText(
    registerText([
      { number: 1, name: "Smith John", address: "1 High Street" },
      { number: 2, name: "Jones Mary", address: "2 High Street" },
    ]),
    "2022-12-01",
  );
  const before = await electors();
  const run = await importRegisterText(
    registerText([
      { number: 1, name: "Able Adam", address: "1a High Street" },
      { number: 2, name: "JONES Mary", address: "2 High  Street" },
      { number: 3, name: "Smith John", address: "1 High Street" },
    ]),
    "2023-12-01",
  );
  const after = await electors();
  expect(run).toMatchObject({
    status: "done",
    result: { added: 1, amended: 0, deleted: 0, unchanged: 2, newest: true },
  });
  const idOf = (list: typeof after, surname: string) => list.find((row) => row.surname === surname)?.id;
  expect(idOf(after, "Smith")).toBe(idOf(before, "Smith"));
  expect(after.find(({ id }) => id === idOf(before, "Jones"))).toMatchObject({
    number: 2,
    on_register: true,
    first_registered_on: "2022-12-01",
  });
});

test("who leaves is off the register, and is the same person when they come back", async () => {
  const all = registerText([
    { number: 1, name: "Smith John" },
    { number: 2, name: "Jones Mary" },
  ]);
  await importRegisterText(all, "2021-12-01");
  const [jones] = await electors();
  const gone = await importRegisterText(registerText([{ number: 1, name: "Smith John" }]), "2022-12-01");
  expect(gone.result).toMatchObject({ deleted: 1 });
  expect((await electors())[0]).toMatchObject({ surname: "Jones", on_register: false });
  await importRegisterText(`${all}BA,9,0,,,New,Nora,HU1 1AA,9 Low Road,Hull,,,,\n`, "2023-12-01");
  expect((await electors())[0]).toMatchObject({ id: jones?.id, on_register: true });
});

test("an older register loaded later moves nobody back and dates first registration earlier", async () => {
  await importRegisterText(
    registerText([{ number: 7, name: "Smith John", address: "1 High Street" }]),
    "2023-12-01",
  );
  const run = await importRegisterText(
    registerText([
      { number: 1, name: "Smith John", address: "1 High Street" },
      { number: 2, name: "Past Paul", address: "2 High Street" },
    ]),
    "2020-12-01",
  );
  expect(run.result).toMatchObject({ newest: false, added: 1, deleted: 0, unchanged: 1 });
  expect(await electors()).toMatchObject([
    { surname: "Past", on_register: false },
    { surname: "Smith", number: 7, on_register: true, first_registered_on: "2020-12-01" },
  ]);
  expect(await rows("select number from register_entry order by number")).toHaveLength(3);
});

test("two people of one name at one address are paired in order and stay two", async () => {
  const twins = [
    { number: 1, name: "Brown Chris", address: "1 High Street" },
    { number: 2, name: "Brown Chris", address: "1 High Street" },
  ];
  await importRegisterText(registerText(twins), "2022-12-01");
  const before = await electors();
  const run = await importRegisterText(
    registerText(twins.map((one) => ({ ...one, number: one.number + 5 }))),
    "2023-12-01",
  );
  expect(run.result).toMatchObject({ added: 0, unchanged: 2 });
  expect((await electors()).map(({ id, number }) => [id, number])).toEqual(
    before.map(({ id, number }) => [id, Number(number) + 5]),
  );
});

test("electors without a name or an address are kept, and joined to nobody", async () => {
  const text = registerText([
    { number: 1, markers: "N", name: "", address: "" },
    { number: 2, markers: "F", name: "Far Away", address: "" },
  ]);
  expect(await importRegisterText(text, "2022-12-01")).toMatchObject({ status: "done", rowsAccepted: 2 });
  const again = await importRegisterText(
    registerText([...people(1), { number: 2, markers: "F", name: "Far Away", address: "" }]),
    "2023-12-01",
  );
  expect(again.result).toMatchObject({ amended: 0, unchanged: 0 });
});

test("rows that cannot be taken are rejected with line, column and reason; the rest is published", async () => {
  const text = registerText([
    { number: 1 },
    { number: "1-2" },
    { number: 1, name: "Twice Told" },
    { number: 4, born: "31/02/2006" },
    { number: 5, born: "01/01/2010" },
    { number: 6, name: "Sound Sam", born: "01/06/2006" },
  ]).replace("Person4", '"Person4, the fourth"');
  const run = await importRegisterText(`${text}AA,8,0\n`, "2023-12-01");
  expect(run).toMatchObject({ status: "partial", result: { accepted: 2, rejected: 5 } });
  const rejected = await rows(
    `select line, "column", reason, raw_text from rejected_row where run_id = ${run.id} order by line`,
  );
  expect(rejected).toMatchObject([
    { line: 3, column: "Elector Number", reason: "number-not-whole" },
    {
      line: 4,
      column: "Elector Number",
      reason: "duplicate-number",
      raw_text: expect.stringContaining("Twice,Told"),
    },
    {
      line: 5,
      column: "Elector DOB",
      reason: "date-unreadable",
      raw_text: expect.stringContaining('"Person4, the fourth"'),
    },
    { line: 6, column: "Elector DOB", reason: "under-16", raw_text: "" },
    { line: 8, reason: "column-count", raw_text: "AA,8,0" },
  ]);
  expect(await rows("select attains_on::text from elector where surname = 'Sound'")).toEqual([
    { attains_on: "2024-06-01" },
  ]);
});

test("the same file twice changes nothing; another file for the same day is refused", async () => {
  const text = registerText(people(3));
  const first = await importRegisterText(text, "2023-12-01");
  const again = await importRegisterText(text, "2023-12-01");
  expect(again).toMatchObject({ status: "done", result: { added: 0, deleted: 0, rejected: 0 } });
  const other = await importRegisterText(registerText(people(4)), "2023-12-01");
  expect(other).toMatchObject({ status: "failed", errorText: expect.stringContaining("another file") });
  expect(first.result).toMatchObject({ entries: 3 });
  expect(await electors()).toHaveLength(3);
});

test("two imports of the same register at once publish it once", async () => {
  const text = registerText(people(50));
  const runs = await Promise.all([1, 2, 3].map(() => importRegisterText(text, "2023-12-01")));
  expect(runs.map(({ status }) => status)).toEqual(["done", "done", "done"]);
  expect(runs.filter(({ result }) => !(result as { unchanged: boolean }).unchanged)).toHaveLength(1);
  expect(await electors()).toHaveLength(50);
});

test("an unknown polling district stops the run at the preview, which says which and how to load it", async () => {
  const text = registerText([...people(2), { number: 1, district: "ZZ" }]);
  const run = await importRegisterText(text, "2023-12-01");
  expect(run).toMatchObject({
    status: "waiting",
    result: {
      unknownDistricts: [{ district: "ZZ", rows: 1 }],
      message: expect.stringContaining("import polling-districts"),
    },
  });
  expect(await electors()).toEqual([]);
});

test("an import that was cancelled while it waited leaves no staged rows behind for long", async () => {
  const run = await importRegisterText(registerText(people(2)), "2023-12-01", { confirmed: false });
  await withScope(runScope(), (tx) => cancelRun(tx, run.id, new Date()));
  await importRegisterText(registerText(people(2)), "2024-12-01");
  expect(await rows("select tablename from pg_tables where schemaname = 'staging'")).toEqual([]);
});

test("without a go-ahead the run waits and nothing is visible", async () => {
  const run = await importRegisterText(registerText(people(2)), "2023-12-01", { confirmed: false });
  expect(run).toMatchObject({ status: "waiting", result: { preview: true, accepted: 2 } });
  expect(await electors()).toEqual([]);
});

test("a header that drifted is refused by naming the columns", async () => {
  const run = await importRegisterText(registerText(people(1)).replace("PostCode", "Post-Key"), "2023-12-01");
  expect(run.status).toBe("failed");
  expect(run.errorText).toContain('missing: "PostCode"; unknown: "Post-Key"');
});

test("a mapping goes before the layouts", async () => {
  const text = registerText(people(1)).replace("PostCode", "Post-Key");
  const mapping = { "Post-Key": "postcode" };
  const run = await importText("register", text, {
    authorityCode: "E06000010",
    publishedOn: "2023-12-01",
    mapping,
  });
  expect(run).toMatchObject({ status: "done", rowsAccepted: 1 });
});

test("a quotation mark that is never closed ends the import with its line and leaves nothing", async () => {
  const text = registerText(people(4)).replace("Person3", '"Person3');
  const run = await importRegisterText(text, "2023-12-01");
  expect(run).toMatchObject({
    status: "failed",
    errorText: expect.stringMatching(/^Line \d+, column "Elector Surname": a quotation mark/),
  });
  expect(await electors()).toEqual([]);
  expect(await rows("select tablename from pg_tables where schemaname = 'staging'")).toEqual([]);
});

test.each([
  ["utf8", false],
  ["utf8", true],
  ["utf16le", true],
  ["utf16be", true],
  ["utf16le", false],
  ["windows-1252", false],
])("names with accents arrive whole from %s, byte order mark %s", async (encoding, addBOM) => {
  const text = registerText([{ number: 1, name: "Müller Zoë" }]);
  const run = await importRegisterText(iconv.encode(text, encoding, { addBOM }), "2023-12-01");
  expect(run.status).toBe("done");
  expect(await electors()).toMatchObject([{ surname: "Müller", forename: "Zoë" }]);
});

test("thirteen columns with one name column give the same people as fourteen", async () => {
  await importRegisterText(
    registerText([{ number: 1, name: "Smith John", address: "1 High Street" }]),
    "2022-12-01",
  );
  const text = registerText([{ number: 1, name: "Smith John", address: "1 High Street" }])
    .replace("Elector Surname,Elector Forename", "Elector Name")
    .replace("Smith,John", "Smith John");
  const run = await importRegisterText(text, "2023-12-01");
  expect(run.result).toMatchObject({ layout: "xpress-full-13", added: 0, unchanged: 1 });
});
