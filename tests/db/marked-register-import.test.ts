import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importMarks, importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const votes = () =>
  rows(`select el.type, e.number, d.code as district, v.outcome from vote_record v
        join contest c on c.id = v.contest_id join election el on el.id = c.election_id
        join elector e on e.id = v.elector_id join polling_district d on d.id = v.district_id
        order by el.type, d.code, e.number`);

const REGISTER = registerText([
  { number: 1 },
  { number: 2, markers: "A" },
  { number: 3, markers: "F" },
  { number: 4, born: "03/05/2006" },
  { number: 1, district: "BA", name: "Boulevard Bea" },
]);

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run, marked_register cascade",
  );
  await loadSmallCity();
  await importRegisterText(REGISTER, "2023-12-01");
});

test("one file feeds each contest of the day in the elector's areas, where the elector was eligible", async () => {
  const run = await importMarks(
    "District,Number,Suffix,Mark\nAA,1,0,V\nAA,2,0,VA\nAA,3,0,V\nAA,4,0,V\nBA,1,,\n",
  );
  expect(run).toMatchObject({
    status: "done",
    result: { matched: 5, records: 5, contests: 2, registerPublishedOn: "2023-12-01" },
  });
  expect(await votes()).toEqual([
    { type: "local", number: 1, district: "AA", outcome: 2 },
    { type: "local", number: 2, district: "AA", outcome: 3 },
    { type: "pcc", number: 1, district: "AA", outcome: 2 },
    { type: "pcc", number: 2, district: "AA", outcome: 3 },
    { type: "pcc", number: 1, district: "BA", outcome: 1 },
  ]);
});

test("numbers are those of the register in force at the poll, not of the newest", async () => {
  await importRegisterText(
    registerText([{ number: 9, name: "Person1 Ann", address: "1 High Street" }]),
    "2024-12-01",
  );
  await importMarks("PD,ENO,Mark\nAA,1,Y\n");
  expect(await votes()).toMatchObject([
    { type: "local", number: 9, outcome: 2 },
    { type: "pcc", number: 9, outcome: 2 },
  ]);
});

test("late additions are rejected rows, the rest is published, the run is partial", async () => {
  const run = await importMarks("District,Number,Suffix,Mark\nAA,1,0,V\nAA,1,1,V\nAA,2,0,Q\nCC,1,0,V\n");
  expect(run).toMatchObject({ status: "partial", result: { matched: 1, rejected: 3 } });
  expect(await rows("select line, reason from rejected_row order by line")).toEqual([
    { line: 3, reason: "not-on-register" },
    { line: 4, reason: "mark-unknown" },
    { line: 5, reason: "district-unknown" },
  ]);
});

test("the same file twice changes nothing; a second file adds the districts not yet loaded and refuses the others", async () => {
  const first = "District,Number,Suffix,Mark\nAA,1,0,V\n";
  await importMarks(first);
  expect(await importMarks(first)).toMatchObject({ status: "done", result: { unchanged: true } });
  expect(await importMarks("District,Number,Suffix,Mark\nAA,1,0,\n")).toMatchObject({
    status: "failed",
    errorText: expect.stringContaining("another file"),
  });
  const second = await importMarks("District,Number,Suffix,Mark\nAA,2,0,V\nBA,1,0,P\n");
  expect(second).toMatchObject({ status: "partial", result: { matched: 1, rejected: 1 } });
  expect(await votes()).toMatchObject([
    { type: "local", district: "AA", outcome: 2 },
    { type: "pcc", district: "AA", outcome: 2 },
    { type: "pcc", district: "BA", outcome: 4 },
  ]);
  expect(await rows("select matched_count, voted_count from marked_register")).toEqual([
    { matched_count: 2, voted_count: 2 },
  ]);
});

test("a day without contests is refused with the command that loads them", async () => {
  const run = await importMarks("District,Number,Suffix,Mark\nAA,1,0,V\n", "2022-05-05");
  expect(run).toMatchObject({
    status: "failed",
    errorText: expect.stringContaining("import elections FILE"),
  });
});

test("a poll before every loaded register is refused", async () => {
  await database.owner("update election set poll_date = '2019-05-02'");
  const run = await importMarks("District,Number,Suffix,Mark\nAA,1,0,V\n", "2019-05-02");
  expect(run.errorText).toContain("import register FILE");
});
