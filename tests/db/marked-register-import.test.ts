import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import {
  AUTHORITY,
  importMarks,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";

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
  expect(await importMarks(first)).toMatchObject({ status: "done", result: { added: 0, unchanged: 1 } });
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

test.each([
  ["V, VA, A, P and blank", ["V", "VA", "A", "P", ""], [2, 3, 5, 4, 1]],
  ["Y and N", ["Y", "N", "y", "n", "Y"], [2, 1, 2, 1, 2]],
  ["v, x, 0 and None", ["v", "x", "0", "None", "v"], [2, 1, 1, 1, 2]],
])("the codes %s keep what happened apart", async (_, codes, outcomes) => {
  await importRegisterText(registerText(people(5)), "2024-04-01");
  const run = await importMarks(
    `PD,ENO,Mark\n${codes.map((code, at) => `AA,${at + 1},${code}`).join("\n")}\n`,
  );
  expect(run).toMatchObject({ status: "done", result: { rows: 5, added: 5 } });
  expect((await votes()).filter(({ type }) => type === "local").map(({ outcome }) => outcome)).toEqual(
    outcomes,
  );
});

const TEMPLATE =
  "Elector No. Prefix,Elector No.,Elector No. Suffix,Full Elector No.,Forename,Middle Names,Surname,Date of Attainment,Address1,PostCode,UPRN,Local 2023 Voting Intention,Local 2023 Party,Local 2023 Voted,Local 2023 Postal Voter,Local 2024 Voting Intention,Local 2024 Party,Local 2024 Voted,Local 2024 Postal Voter";
const templateRow = (number: number, first: string, second: string) =>
  `AA,${number},0,AA-${number},Ann,,Person${number},,,,,,Lab,${first},N,,Lab,${second},N`;

test("the party template feeds several polls, each matched on the register in force then", async () => {
  await importText("elections", "type,date,name,areas\nlocal,2023-05-04,Local 2023,E05000001\n");
  await importRegisterText(registerText([{ number: 1 }, { number: 5, name: "Late Lou" }]), "2022-12-01");
  const run = await importText(
    "marked-register",
    `${TEMPLATE}\n${templateRow(1, "V", "N")}\n${templateRow(2, "", "VA")}\n${templateRow(5, "V", "")}\n${templateRow(7, "V", "V")}\n${templateRow(4, "V", "")}\n`,
    { authorityCode: AUTHORITY },
  );
  expect(run).toMatchObject({
    status: "partial",
    result: { layout: "party-template", polls: 2, rejected: 2 },
  });
  const marks = await rows(`select e.poll_date::text as day, x.surname, v.outcome from vote_record v
    join contest c on c.id = v.contest_id join election e on e.id = c.election_id join elector x on x.id = v.elector_id
    where e.type = 'local' order by 1, 2`);
  expect(marks).toEqual([
    { day: "2023-05-04", surname: "Late", outcome: 2 },
    { day: "2023-05-04", surname: "Person1", outcome: 2 },
    { day: "2024-05-02", surname: "Person1", outcome: 1 },
    { day: "2024-05-02", surname: "Person2", outcome: 3 },
  ]);
});

test("numbers of a later register lead to the person, and to what the register in force said of them", async () => {
  await importRegisterText(
    registerText([{ number: 9, name: "Person1 Ann", address: "1 High Street" }]),
    "2024-12-01",
  );
  await importText("marked-register", "PD,ENO,Mark\nAA,9,Y\n", {
    authorityCode: AUTHORITY,
    pollDate: "2024-05-02",
    numbersOf: "2024-12-01",
  });
  expect(await votes()).toMatchObject([
    { type: "local", number: 9, outcome: 2 },
    { type: "pcc", number: 9, outcome: 2 },
  ]);
});

test("a template whose election is not known is refused with its name", async () => {
  const run = await importText(
    "marked-register",
    `${TEMPLATE.replaceAll("Local 2023", "Euro 2019")}\n${templateRow(1, "V", "N")}\n`,
    { authorityCode: AUTHORITY },
  );
  expect(run).toMatchObject({ status: "failed", errorText: expect.stringContaining('"Euro 2019"') });
});
