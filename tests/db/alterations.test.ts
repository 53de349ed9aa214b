import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { newImport, runImport, writeTemporary } from "@/tests/support/imports";
import {
  type Alteration,
  AUTHORITY,
  alterationText,
  importAlterations,
  importMarks,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;

const onRegister = async () =>
  (
    await rows(
      `select d.code || number || case when suffix > 0 then '/' || suffix else '' end || ' ' || surname || markers as who
       from elector e join polling_district d on d.id = e.district_id where on_register order by d.code, number, suffix`,
    )
  ).map(({ who }) => who);

/** Everything that a register fills, as it stands. */
const state = () =>
  rows(
    `select (select json_agg(e order by e.id) from elector e) as electors,
            (select json_agg(r order by r.version_id, r.district_id, r.number, r.suffix) from register_entry r) as entries,
            (select json_agg(v order by v.id) from register_version v) as versions`,
  );

const MARCH: Alteration[] = [
  { change: "add", number: "2/1", name: "Late Lena", address: "2 High Street" },
  { change: "amend", number: 3, name: "Married Ann", markers: "A", address: "3 High Street" },
  { change: "delete", number: 4 },
];

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, register_entry, elector_before, run cascade",
  );
  await loadSmallCity();
  await importRegisterText(registerText(people(5)), "2023-12-01");
});

test("alterations add, amend and delete on the register in force; nobody is erased", async () => {
  const before = await rows("select id, surname from elector order by number");
  const run = await importAlterations(MARCH, "2024-03-01");
  expect(run).toMatchObject({
    status: "done",
    result: {
      accepted: 3,
      rejected: 0,
      added: 1,
      movedIn: 0,
      amended: 1,
      deleted: 1,
      unchanged: 0,
      entries: 5,
    },
  });
  expect(await onRegister()).toEqual([
    "AA1 Person1",
    "AA2 Person2",
    "AA2/1 Late",
    "AA3 MarriedA",
    "AA5 Person5",
  ]);
  expect(
    await rows("select id, surname, on_register from elector where number in (3, 4) order by number"),
  ).toEqual([
    { id: before[2]?.id, surname: "Married", on_register: true },
    { id: before[3]?.id, surname: "Person4", on_register: false },
  ]);
  expect(
    await rows(
      "select kind, entry_count, new_count, gone_count, amended_count from register_version order by id",
    ),
  ).toMatchObject([
    { kind: "annual", entry_count: 5 },
    { kind: "monthly-alteration", entry_count: 5, new_count: 1, gone_count: 1, amended_count: 1 },
  ]);
});

test("each version of the register keeps the entries that stood on it", async () => {
  await importAlterations(MARCH, "2024-03-01");
  await importAlterations(
    [
      { change: "delete", number: "2/1" },
      { change: "add", number: 4, name: "New Nora" },
    ],
    "2024-04-01",
  );
  const standing = async (publishedOn: string) =>
    (
      await rows(
        `select r.number, r.suffix, r.markers, e.surname from register_version v, register_in_force(v.id) r, elector e
         where v.published_on = '${publishedOn}' and e.id = r.elector_id order by r.number, r.suffix`,
      )
    ).map(({ number, suffix, markers, surname }) => `${number}/${suffix} ${surname} ${markers}`.trim());
  expect(await standing("2023-12-01")).toEqual([
    "1/0 Person1",
    "2/0 Person2",
    "3/0 Married",
    "4/0 Person4",
    "5/0 Person5",
  ]);
  expect(await standing("2024-03-01")).toEqual([
    "1/0 Person1",
    "2/0 Person2",
    "2/1 Late",
    "3/0 Married A",
    "5/0 Person5",
  ]);
  expect(await standing("2024-04-01")).toEqual([
    "1/0 Person1",
    "2/0 Person2",
    "3/0 Married A",
    "4/0 New",
    "5/0 Person5",
  ]);
});

test("what the register in force contradicts is rejected with its line and reason, the rest is taken", async () => {
  const run = await importAlterations(
    [
      { change: "add", number: 1, name: "Doubled Dan" },
      { change: "delete", number: 99 },
      { change: "amend", number: 98 },
      { change: "delete", number: 5 },
    ],
    "2024-03-01",
  );
  expect(run).toMatchObject({ status: "partial", result: { accepted: 1, rejected: 3, deleted: 1 } });
  expect(await rows(`select line, reason from rejected_row where run_id = ${run.id} order by line`)).toEqual([
    { line: 2, reason: "number-exists" },
    { line: 3, reason: "number-unknown" },
    { line: 4, reason: "number-unknown" },
  ]);
});

test("alterations older than the register in force, of no register, or that say nothing of change are refused", async () => {
  expect(await importAlterations(MARCH, "2023-11-30")).toMatchObject({
    status: "failed",
    errorText: expect.stringContaining("older than the register"),
  });
  const params = { authorityCode: AUTHORITY, publishedOn: "2024-03-01", kind: "monthly-alteration" };
  const whole = await runImport(await newImport("register", writeTemporary(registerText(people(2))), params));
  expect(whole.errorText).toContain("whether they add, amend or delete");
  const asRegister = await importRegisterText(alterationText(MARCH), "2024-12-01");
  expect(asRegister.errorText).toContain("holds alterations");
  await database.owner("truncate register_version, elector, address, register_entry cascade");
  expect((await importAlterations(MARCH, "2024-03-01")).errorText).toContain("No register");
});

test("the preview says per district how many are added, moved in, amended and deleted, and changes nothing", async () => {
  const before = await state();
  const run = await importAlterations(
    [
      ...MARCH,
      { change: "add", district: "BA", number: 1, name: "Person4 Ann", address: "9 Low Road" },
      { change: "amend", number: 5, address: "5 High Street" },
    ],
    "2024-03-01",
    { confirmed: false },
  );
  expect(run).toMatchObject({
    status: "waiting",
    result: {
      preview: true,
      added: 2,
      movedIn: 1,
      amended: 1,
      deleted: 1,
      unchanged: 1,
      districts: [
        { district: "AA", added: 1, movedIn: 0, amended: 1, deleted: 1, unchanged: 1 },
        { district: "BA", added: 1, movedIn: 1, amended: 0, deleted: 0, unchanged: 0 },
      ],
    },
  });
  expect(await state()).toEqual(before);
});

test("who left and comes back by an alteration is the same person", async () => {
  const [jones] = await rows("select id from elector where number = 4");
  await importAlterations([{ change: "delete", number: 4 }], "2024-02-01");
  const run = await importAlterations(
    [{ change: "add", number: 77, name: "Person4 Ann", address: "4 High Street" }],
    "2024-03-01",
  );
  expect(run.result).toMatchObject({ added: 1, movedIn: 1 });
  expect(await rows("select id, on_register from elector where number = 77")).toEqual([
    { id: jones?.id, on_register: true },
  ]);
});

test("the next annual register follows the alterations", async () => {
  await importAlterations(MARCH, "2024-03-01");
  const run = await importRegisterText(
    registerText([
      { number: 1, name: "Married Ann", address: "3 High Street" },
      { number: 2, name: "Late Lena", address: "2 High Street" },
    ]),
    "2024-12-01",
  );
  expect(run.result).toMatchObject({ added: 0, deleted: 3 });
});

test("a marked register is matched with the register in force then, alterations included", async () => {
  await importAlterations(MARCH, "2024-03-01");
  await importAlterations([{ change: "add", number: 50, name: "After Poll" }], "2024-06-01");
  const marks = await importMarks("District,Number,Suffix,Mark\nAA,2,1,V\nAA,3,0,V\nAA,4,0,V\nAA,50,0,V\n");
  expect(marks).toMatchObject({ status: "partial", result: { matched: 2, rejected: 2 } });
});

/** The flag tells no more than whether this can be done again. */
const withoutFlag = async () => JSON.stringify(await state()).replaceAll(/"can_be_undone":(true|false)/g, "");

async function undo(result: unknown) {
  const [run] = await rows(
    `insert into run (kind, params) values ('register-undo', '{"versionId": ${(result as { versionId: number }).versionId}}') returning id`,
  );
  return runImport(Number(run?.id));
}

test("undoing an alteration puts everything back as it was; its file can be loaded again", async () => {
  const before = await withoutFlag();
  const first = await importAlterations(MARCH, "2024-03-01");
  expect(await undo(first.result)).toMatchObject({
    status: "done",
    result: { restored: 2, removed: 1, kept: 0 },
  });
  expect(await withoutFlag()).toEqual(before);
  expect(await importAlterations(MARCH, "2024-03-01")).toMatchObject({
    result: { added: 1, amended: 1, deleted: 1 },
  });
});

test("undoing an annual register puts everything back, and only the newest can be undone, once", async () => {
  const alteration = await importAlterations(MARCH, "2024-03-01");
  const before = await withoutFlag();
  const annual = await importRegisterText(registerText(people(3)), "2024-12-01");
  const refused = { status: "failed", errorText: expect.stringContaining("Only the newest") };
  expect(await undo(alteration.result)).toMatchObject(refused);
  expect(await undo(annual.result)).toMatchObject({ status: "done", result: { kind: "annual", removed: 1 } });
  expect(await withoutFlag()).toEqual(before);
  expect(await undo(alteration.result)).toMatchObject(refused);
});

test("a register with which a marked register was matched cannot be undone", async () => {
  const run = await importAlterations(MARCH, "2024-03-01");
  await importMarks("District,Number,Suffix,Mark\nAA,2,1,V\n");
  expect((await undo(run.result)).errorText).toContain("marked register of 2024-05-02");
});

test("an elector whom only the undone register knew stays off the register where something refers to them", async () => {
  const run = await importAlterations(MARCH, "2024-03-01");
  await database.owner(
    `insert into vote_record (contest_id, elector_id, district_id, outcome)
     select c.id, e.id, e.district_id, 2 from contest c, elector e where e.surname = 'Late' limit 1`,
  );
  expect((await undo(run.result)).result).toMatchObject({ removed: 0, kept: 1 });
  expect(await rows("select on_register from elector where surname = 'Late'")).toEqual([
    { on_register: false },
  ]);
});
