import { crc32, deflateRawSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { readParity } from "@/lib/canvass/data/read-parity";
import { dismissUnmatched, matchUnmatched, restoreUnmatched } from "@/lib/canvass/mutations/decide-unmatched";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const parity = () => withScope(runScope(), readParity);

/** As the reports come: one UTF-16 tab-separated text named .xls in a zip. */
function report(...lines: string[][]): Buffer {
  const text = Buffer.from(`\ufeff${lines.map((cells) => cells.join("\t")).join("\r\n")}\r\n`, "utf16le");
  const name = Buffer.from("Report.xls");
  const packed = deflateRawSync(text);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(text), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(text.length, 8);
  const common = Buffer.concat([
    Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([name.length, 0, 0, 0]),
  ]);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, packed]);
  const central = Buffer.concat([
    Buffer.from("PK\x01\x02", "latin1"),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

const PEOPLE = `VANID,LastName,FirstName,MiddleName,Suffix,DateOfBirth,Gender,AddressLine1,City,Zip,PrecinctName,General2024,Phone,Email
101,Smith,Ann,,,01/02/1980,F,1 High Street,Hull,HU1 1AA,AA,Y,,
102,Smith,Bob,,,,M,2 High Street,Hull,HU1 1AA,AA,,,
103,Nemo,Zoe,,,,F,9 Low Street,Hull,HU1 1AB,AA,,,
`;
const HISTORY = [
  [
    "Voter File VANID",
    "Contact Name",
    "Date Canvassed",
    "Result",
    "Contact Type",
    "Canvassed By",
    "Created By",
    "Date Created",
    "Input Type Name",
    "MiniVAN Campaign",
  ],
  ["101", "Smith, Ann", "9/24/2025", "Canvassed", "Walk", "Cara C", "Cara C", "9/25/2025", "MiniVAN", ""],
  ["101", "Smith, Ann", "9/24/2025", "Canvassed", "Walk", "Cara C", "Cara C", "9/25/2025", "MiniVAN", ""],
  [
    "102",
    "Smith, Bob",
    "10/2/2025 6:30 PM",
    "Not Home",
    "Phone",
    "Cara C",
    "Cara C",
    "9/25/2025",
    "MiniVAN",
    "",
  ],
  ["103", "Nemo, Zoe", "10/2/2025", "Refused", "Walk", "Cara C", "Cara C", "9/25/2025", "MiniVAN", ""],
];
const SURVEY = [
  [
    "Voter File VANID",
    "Contact Name",
    "Date Canvassed",
    "Survey Response",
    "Survey Question Name",
    "Survey Question Type",
    "Canvassed By",
    "Contact Type",
  ],
  [
    "101",
    "Smith, Ann",
    "9/24/2025",
    "Liberal Democrat",
    "Voting intention (local)",
    "Candidate",
    "Cara C",
    "Walk",
  ],
  ["101", "Smith, Ann", "9/24/2025", "Garden waste", "Top issue", "Issue", "Cara C", "Walk"],
  ["102", "Smith, Bob", "11/13/2025", "Yes", "Poster", "Activist", "Cara C", "Phone"],
];

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(
    registerText([
      { number: 1, name: "Smith Ann" },
      { number: 2, name: "Smith Bob" },
    ]),
    "2025-06-01",
  );
});

test("people, contacts and answers of NGP VAN move in as they come, and the report accounts for every row", async () => {
  const people = await importText("people", PEOPLE);
  expect(people.result).toMatchObject({
    layout: "van-people",
    rows: 3,
    accepted: 3,
    rejected: 0,
    added: 3,
    unmatched: 1,
  });
  const history = await importText("contacts", report(...HISTORY));
  expect(history).toMatchObject({
    status: "done",
    result: { layout: "van-contact-history", rows: 4, added: 2, unchanged: 1, unmatched: 1, contacts: 2 },
  });
  const survey = await importText("contacts", report(...SURVEY));
  expect(survey.result).toMatchObject({
    layout: "van-survey-responses",
    rows: 3,
    added: 3,
    contacts: 1,
    answers: 3,
    unmatched: 0,
  });
  expect(
    await rows(`select e.forename, to_char(c.at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as at, c.channel, o.code,
      (select json_agg(json_build_array(w.question, w.election_type, w.item, r.code, w.raw) order by w.id) from answer w left join response_code r on r.id = w.code_id where w.contact_id = c.id) as answers
      from contact c join elector e on e.id = c.elector_id join response_code o on o.id = c.outcome_id order by c.id`),
  ).toEqual([
    {
      forename: "Ann",
      at: "2025-09-24 00:00",
      channel: "door",
      code: "answered",
      answers: [
        ["intention", "local", "", "liberal_democrat", "Liberal Democrat"],
        ["survey", "unstated", "Top issue", null, "Garden waste"],
      ],
    },
    { forename: "Bob", at: "2025-10-02 18:30", channel: "phone", code: "not_home", answers: null },
    {
      forename: "Bob",
      at: "2025-11-13 00:00",
      channel: "phone",
      code: "answered",
      answers: [["survey", "unstated", "Poster", null, "Yes"]],
    },
  ]);
  expect(await parity()).toEqual({
    lines: [
      { layout: "van-people", rows: 3, here: 2, waiting: 1, dismissed: 0, rejected: 0 },
      { layout: "van-contact-history", rows: 4, here: 3, waiting: 1, dismissed: 0, rejected: 0 },
      { layout: "van-survey-responses", rows: 3, here: 3, waiting: 0, dismissed: 0, rejected: 0 },
    ],
    held: { people: 2, contacts: 3, answers: 3, consents: 0 },
  });
});

test("a file with a column that may never be held is refused, also where the column is left out", async () => {
  const left = { mapping: { Ethnicity: null, Religion: null } };
  const people = await importText("people", PEOPLE.replace("Gender", "Ethnicity"), left);
  expect(people).toMatchObject({ status: "failed", errorText: expect.stringContaining("ethnicity") });
  const contacts = await importText(
    "contacts",
    "elector_id,Date,Result,Religion\n1,03/04/2026,Refused,\n",
    left,
  );
  expect(contacts).toMatchObject({ status: "failed", errorText: expect.stringContaining("religion") });
});

test("a row put aside can be taken back; matched by hand it is published, and the person is known from then on", async () => {
  const [waiting] = await rows("select id from unmatched_contact where decision is null");
  const [ann] = await rows("select id from elector where forename = 'Ann'");
  const unmatchedId = Number(waiting?.id);
  const now = new Date();
  await withScope(runScope(), (tx) => dismissUnmatched(tx, unmatchedId, now));
  expect((await parity()).lines[1]).toMatchObject({ here: 3, waiting: 0, dismissed: 1 });
  await withScope(runScope(), (tx) => restoreUnmatched(tx, unmatchedId));
  const match = { unmatchedId, electorId: Number(ann?.id), userId: null, now };
  expect(await matchUnmatched(match)).toBe(1);
  await expect(matchUnmatched(match)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await parity()).lines[1]).toMatchObject({ here: 4, waiting: 0 });
  const later = await importText(
    "contacts",
    report(HISTORY[0]!, ["103", "Nemo, Zoe", "12/24/2025", "Refused", "Walk", "C", "", "", "", ""]),
  );
  expect(later.result).toMatchObject({ added: 1, unmatched: 0 });
});

test("contacts that came before their people are published when the people come", async () => {
  await importText(
    "contacts",
    report(HISTORY[0]!, ["201", "Smith, Bob", "12/25/2025", "Refused", "Walk", "C", "", "", "", ""]),
  );
  const people = await importText(
    "people",
    `VANID,LastName,FirstName,AddressLine1,Zip\n201,Smith,Bob,2 High Street,HU1 1AA\n`,
  );
  expect(people.result).toMatchObject({ added: 1, unmatched: 0, released: 1 });
  expect(await rows("select count(*)::int as n from unmatched_contact where decision is null")).toEqual([
    { n: 0 },
  ]);
});
