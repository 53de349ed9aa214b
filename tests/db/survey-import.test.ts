import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;

const QUESTIONS = `code,master,title,wording,kind,election_type,scale,scale_title,low_end,high_end,direction,options
vote,vote,Vote at a local election,How would you vote?,intention,local,,,,,,labour;liberal_democrat=Liberal Democrat;wont_say
taxes,taxes,Taxes,Taxes should be cut,attitude,,economic,Economic,left,right,1,1=Disagree;2=Neither;3=Agree
`;
const survey = (text: string, params: Record<string, string> = {}) =>
  importText("survey", text, { name: "Autumn", ...params });

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(
    registerText([
      { number: 1, name: "Smith Ann" },
      { number: 2, name: "Smith Bob" },
      { number: 3, name: "Jones Ann", address: "1 High Street" },
    ]),
    "2024-12-01",
  );
  // A year later the numbers are others.
  await importRegisterText(
    registerText([
      { number: 1, name: "Jones Ann", address: "1 High Street" },
      { number: 2, name: "Smith Ann", address: "1 High Street" },
      { number: 3, name: "Smith Bob", address: "2 High Street" },
    ]),
    "2025-12-01",
  );
  await importText("questions", QUESTIONS);
});

test("the bank knows what an answer means, and the same file again changes nothing", async () => {
  expect(
    await rows("select value, label, meaning, number from question_option order by question_id, position"),
  ).toEqual([
    { value: "labour", label: "Labour", meaning: "labour", number: null },
    { value: "liberal_democrat", label: "Liberal Democrat", meaning: "liberal_democrat", number: null },
    { value: "wont_say", label: "Won’t say", meaning: null, number: null },
    { value: "1", label: "Disagree", meaning: "1", number: 1 },
    { value: "2", label: "Neither", meaning: "2", number: 2 },
    { value: "3", label: "Agree", meaning: "3", number: 3 },
  ]);
  const again = await importText("questions", QUESTIONS);
  expect(again.result).toMatchObject({ rows: 2, added: 0, amended: 0, unchanged: 2 });
});

test("an option may be added at the end, and none may change its place", async () => {
  const longer = await importText("questions", QUESTIONS.replace("wont_say", "wont_say;green"));
  expect(longer.result).toMatchObject({ amended: 1, unchanged: 1 });
  const moved = await importText("questions", QUESTIONS.replace("labour;liberal", "green;labour;liberal"));
  expect(moved).toMatchObject({
    status: "failed",
    errorText: expect.stringContaining("Answers given before"),
  });
});

test("answers are matched by the number on the register of their date, and by today's where none is named", async () => {
  const dated = await survey(
    "register,district,number,suffix,answered_on,vote,taxes\n2024-12-01,AA,1,0,2025-03-01,labour,3\n2025-12-01,AA,1,,05/01/2026,LABOUR,\n",
  );
  expect(dated).toMatchObject({ status: "done", result: { rows: 2, added: 2, layout: "survey-identified" } });
  await survey("PD,ENO,answered_on,vote\nAA,3,2026-02-01,wont_say\n");
  expect(
    await rows(`select e.surname || ' ' || e.forename as who, r.answered_on::text as day, answers from survey_response r
      join elector e on e.id = r.elector_id order by r.answered_on`),
  ).toEqual([
    { who: "Smith Ann", day: "2025-03-01", answers: [1, 3] },
    { who: "Jones Ann", day: "2026-01-05", answers: [1, 0] },
    { who: "Smith Bob", day: "2026-02-01", answers: [3] },
  ]);
});

test("answers are matched by name and address, and what fits nobody or several is rejected with its reason", async () => {
  const run = await survey(
    "surname,forename,address1,postcode,answered_on,vote\nSMITH,Ann Marie,1 High St,hu11aa,2026-03-01,labour\nsmith,Cy,,HU1 1AA,2026-03-01,labour\nSmith,Bob,,nowhere,2026-03-01,labour\nSmith,Bob,,HU1 1AA,2026-03-01,tory\n",
  );
  expect(run).toMatchObject({ status: "partial", result: { added: 1, rejected: 3 } });
  expect(await rows(`select reason from rejected_row where run_id = ${run.id} order by line`)).toEqual([
    { reason: "elector-unmatched" },
    { reason: "postcode-unreadable" },
    { reason: "answer-unknown" },
  ]);
});

test("the same survey twice is one survey", async () => {
  const text = "PD,ENO,answered_on,vote\nAA,1,2026-04-01,labour\n";
  await survey(text);
  const before = await rows("select count(*)::int as n from survey_response");
  const again = await survey(text);
  expect(again).toMatchObject({ status: "done", result: { rows: 1, added: 0, unchanged: 1 } });
  expect(await rows("select count(*)::int as n from survey_response")).toEqual(before);
});

test("an anonymous response keeps area, month and broad characteristics, and nothing that leads to a person", async () => {
  const run = await survey(
    "ward,answered_on,age_band,sex,tenure,vote,taxes,weight\nE05000001,2026-11-15,25-34,female,mortgaged,labour,2,1.5\nE05000002,2026-11-02,75+,male,,liberal_democrat,,\nE05999999,2026-11-02,75+,male,,labour,,\n",
  );
  expect(run).toMatchObject({ status: "partial", result: { added: 2, layout: "survey-anonymous" } });
  expect(
    await rows(`select a.code, answered_month::text as month, age_band, sex, tenure, weight, answers
      from anonymous_response r join area a on a.id = r.area_id order by a.code`),
  ).toEqual([
    {
      code: "E05000001",
      month: "2026-11-01",
      age_band: "25-34",
      sex: "female",
      tenure: "mortgaged",
      weight: 1.5,
      answers: [1, 2],
    },
    {
      code: "E05000002",
      month: "2026-11-01",
      age_band: "75+",
      sex: "male",
      tenure: "",
      weight: 1,
      answers: [2, 0],
    },
  ]);
});

test.each([
  ["a name column", "ward,answered_on,surname,vote\nE05000001,2026-11-15,Smith,labour\n", 'column "surname"'],
  [
    "an e-mail column",
    "ward,answered_on,E-mail,vote\nE05000001,2026-11-15,a@b.org,labour\n",
    'column "E-mail"',
  ],
  ["an elector number", "ward,answered_on,PD,ENO,vote\nE05000001,2026-11-15,AA,1,labour\n", 'column "PD"'],
  [
    "an address hidden in a column of answers",
    "ward,answered_on,vote,taxes\nE05000001,2026-11-15,labour,3\nE05000001,2026-11-15,12 High Street,3\n",
    'Line 3, column "vote"',
  ],
  [
    "a name hidden among characteristics",
    "ward,answered_on,age_band,vote\nE05000001,2026-11-15,Ann Smith,labour\n",
    "looks as if it led to a person",
  ],
  [
    "a telephone number in place of an area",
    "ward,answered_on,vote\n07700 900123,2026-11-15,nobody\n",
    'column "ward"',
  ],
  ["ethnicity", "ward,answered_on,ethnic_group,vote\nE05000001,2026-11-15,x,labour\n", "ethnicity"],
  [
    "ethnicity under another header",
    "ward,answered_on,vote\nE05000001,2026-11-15,White British\n",
    "may never be held",
  ],
])("an anonymous survey with %s is refused whole", async (_, text, message) => {
  const before = await rows(
    "select (select count(*)::int from survey) as n, (select count(*)::int from anonymous_response) as m",
  );
  const run = await survey(text);
  expect(run).toMatchObject({ status: "failed", errorText: expect.stringContaining(message) });
  expect(
    await rows(
      "select (select count(*)::int from survey) as n, (select count(*)::int from anonymous_response) as m",
    ),
  ).toEqual(before);
});

test("a file loaded as anonymous is refused for its names even where it could be matched", async () => {
  const run = await survey(
    "surname,postcode,ward,answered_on,vote\nSmith,HU1 1AA,E05000001,2026-11-15,labour\n",
    {
      mode: "anonymous",
    },
  );
  expect(run.errorText).toContain('column "surname": an anonymous survey must not hold a name');
});

test("a question that the bank does not know is named, with what to do", async () => {
  const run = await survey("PD,ENO,answered_on,vote,colour\nAA,1,2026-04-02,labour,red\n");
  expect(run.errorText).toContain('the question bank does not know "colour"');
});
