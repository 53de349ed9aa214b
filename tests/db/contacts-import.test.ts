import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const HEADER = "register,district,number,suffix,contacted_at,channel,outcome,party,strength,issue,canvasser";
const canvass = (...lines: string[]) => importText("contacts", `${[HEADER, ...lines].join("\n")}\n`);

const CONTACTS = `
  select e.forename || ' ' || e.surname as who, to_char(c.at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') as at,
    c.precision, c.channel, o.code as outcome, c.spoken_to, c.canvasser, d.code as district, a.lines[1] as address
  from contact c join elector e on e.id = c.elector_id join response_code o on o.id = c.outcome_id
  join polling_district d on d.id = c.district_id left join address a on a.id = c.address_id order by c.id`;
const ANSWERS = `
  select e.forename as who, w.question, w.election_type as contest, w.item, r.code, w.strength, w.scale, w.raw
  from answer w join elector e on e.id = w.elector_id left join response_code r on r.id = w.code_id order by w.id`;

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
      { number: 4, name: "" },
    ]),
    "2025-12-01",
  );
});

test("a contact keeps its minute in London, and the number leads to whom it meant on the register of its day", async () => {
  const run = await canvass(
    "2024-12-01,AA,1,0,2025-06-20T17:20,door,answered,labour,2,cost of living;nhs,C1",
    "2024-12-01,AA,2,0,2025-01-20T17:22,door,not_home,,,,C1",
    "2025-12-01,AA,1,0,2026-01-20,phone,moved,,,,C2",
  );
  expect(run).toMatchObject({
    status: "done",
    result: {
      layout: "canvass",
      encoding: "utf8",
      rows: 3,
      accepted: 3,
      rejected: 0,
      added: 3,
      unmatched: 0,
    },
  });
  expect(await rows(CONTACTS)).toEqual([
    expect.objectContaining({
      who: "Ann Smith",
      at: "2025-06-20 17:20",
      precision: "minute",
      spoken_to: "elector",
    }),
    expect.objectContaining({
      who: "Bob Smith",
      outcome: "not_home",
      spoken_to: "nobody",
      address: "2 High Street",
    }),
    expect.objectContaining({
      who: "Ann Jones",
      at: "2026-01-20 00:00",
      precision: "day",
      spoken_to: "other",
    }),
  ]);
  expect(await rows(ANSWERS)).toEqual([
    {
      who: "Ann",
      question: "intention",
      contest: "unstated",
      item: "",
      code: "labour",
      strength: 2,
      scale: 5,
      raw: "labour",
    },
    expect.objectContaining({ question: "issue", item: "cost_of_living", code: null }),
    expect.objectContaining({ question: "issue", item: "nhs" }),
  ]);
});

test("the same contacts in another file change nothing; a corrected answer is amended", async () => {
  const again = await canvass(
    "2024-12-01,AA,1,0,2025-06-20T17:20,door,answered,labour,2,cost of living;nhs,C1",
    "2024-12-01,AA,2,0,2025-01-20T17:22,door,not_home,,,,C1",
  );
  expect(again.result).toMatchObject({ added: 0, amended: 0, unchanged: 2, contacts: 0, answers: 0 });
  const corrected = await canvass(
    "2024-12-01,AA,1,0,2025-06-20T17:20,door,answered,green,2,cost of living;nhs,C1",
    "2024-12-01,AA,1,0,2025-06-20T17:20,door,answered,green,2,cost of living;nhs,C1",
  );
  expect(corrected.result).toMatchObject({ added: 0, amended: 1, unchanged: 1 });
  expect(await rows("select count(*)::int as n from contact")).toEqual([{ n: 3 }]);
  expect((await rows(ANSWERS))[0]).toMatchObject({ code: "green" });
});

test("what cannot be read is rejected with its reason, and nothing is guessed", async () => {
  const run = await canvass(
    "2025-12-01,AA,2,0,2026-02-30,door,answered,labour,,,",
    "2025-12-01,AA,2,0,2026-02-01T25:00,door,answered,labour,,,",
    "2025-12-01,AA,2,0,2099-02-01,door,answered,labour,,,",
    "2025-12-01,AA,2,0,2011-02-01,door,answered,labour,,,",
    "2025-12-01,AA,2,0,2026-02-01,pigeon,answered,labour,,,",
    "2025-12-01,AA,2,0,2026-02-01,door,abducted,,,,",
    "2025-12-01,AA,2,0,2026-02-01,door,answered,whigs,,,",
    "2025-12-01,AA,2,0,2026-02-01,door,answered,labour,9,,",
    "2025-12-01,AA,2,0,2026-02-01,door,not_home,labour,,,",
    "2025-12-01,AA,2,0,2026-02-01,door,,,,,",
    "2025-12-01,AA,2,0,2026-02-01,door,answered,Lib Dem,,,",
  );
  expect(run).toMatchObject({ status: "partial", result: { rows: 11, accepted: 1, rejected: 10, added: 1 } });
  expect(
    (await rows(`select reason from rejected_row where run_id = ${run.id} order by line`)).map(
      (row) => row.reason,
    ),
  ).toEqual([
    "moment-unreadable",
    "moment-unreadable",
    "contact-in-future",
    "contact-too-old",
    "channel-unknown",
    "code-unknown",
    "code-unknown",
    "number-unreadable",
    "answer-of-nobody",
    "value-missing",
  ]);
});

test("a party's own codes are said on the preview: one column holds outcome or answer", async () => {
  const text = `Elector Number Prefix,Elector Number,Contact date,Contact time,VI,Election type
AA,2,01/03/2026,18:05,ZZ,local
AA,3,01/03/2026,18:10,NIN,
`;
  const refused = await importText("contacts", text);
  expect(refused.status).toBe("failed");
  const run = await importText("contacts", `${text}\n`, { codes: { zz: "reform_uk", NIN: "not_home" } });
  expect(run.result).toMatchObject({ accepted: 2, added: 2 });
  expect((await rows(ANSWERS)).at(-1)).toMatchObject({ code: "reform_uk", contest: "local", raw: "ZZ" });
  expect((await rows(CONTACTS)).at(-1)).toMatchObject({
    who: "Bob Smith",
    at: "2026-03-01 18:10",
    outcome: "not_home",
  });
});

test("people are found by name and address; who fits nobody is kept for review, not lost", async () => {
  const run = await importText(
    "contacts",
    `First Name,Last Name,Address,Postcode,Date,Result
ANN,smith,1 HIGH STREET,hu1 1aa,03/04/2026,Not Home
Zoe,Smith,1 High Street,HU1 1AA,03/04/2026,Refused
`,
  );
  expect(run).toMatchObject({ status: "done", result: { rows: 2, accepted: 2, added: 1, unmatched: 1 } });
  expect((await rows(CONTACTS)).at(-1)).toMatchObject({
    who: "Ann Smith",
    at: "2026-04-03 00:00",
    channel: "door",
  });
  expect(
    await rows(
      "select line, reason, person->>'name' as name, person->>'postcode' as postcode from unmatched_contact",
    ),
  ).toEqual([{ line: 3, reason: "nobody", name: "Zoe Smith", postcode: "HU1 1AA" }]);
});

test("a party's canvass sheet brings ratings by election, refusals and consent by medium with day and recorder", async () => {
  const header =
    "Elector Number,Last Contact,LE Rating,GE Rating,Party,Mobile,Consent - Mobile,Date - Consent - Mobile,Recorded By - Consent - Mobile,Email,Consent - Email,Date - Consent - Email,Recorded By - Consent - Email,DNC,DND,DND Date";
  const run = await importText(
    "contacts",
    `${header}
AA-1,05/05/2026,1,4,,07700 900123,Y,05/05/2026,Cara Canvasser,ann@example.org,N,06/05/2026,Cara Canvasser,,,
AA-2,,,,,,,,,,,,,,Y,07/05/2026
AA-3,,,,,07700 900124,Y,,Cara Canvasser,,,,,,,
AA-3,,,,,,,,,,,,,,,
`,
  );
  expect(run).toMatchObject({
    status: "partial",
    result: {
      layout: "party-canvass-sheet",
      rows: 4,
      accepted: 3,
      rejected: 1,
      added: 2,
      unchanged: 1,
      consents: 2,
    },
  });
  expect((await rows(ANSWERS)).slice(-2)).toEqual([
    expect.objectContaining({ contest: "local", code: "1" }),
    expect.objectContaining({ contest: "uk-parliament", code: "4" }),
  ]);
  expect((await rows(CONTACTS)).at(-1)).toMatchObject({
    who: "Ann Smith",
    outcome: "do_not_knock",
    at: "2026-05-07 00:00",
  });
  expect(
    await rows("select medium, given, recorded_on::text as on, recorded_by, detail from consent order by id"),
  ).toEqual([
    {
      medium: "email",
      given: false,
      on: "2026-05-06",
      recorded_by: "Cara Canvasser",
      detail: "ann@example.org",
    },
    {
      medium: "mobile",
      given: true,
      on: "2026-05-05",
      recorded_by: "Cara Canvasser",
      detail: "07700 900123",
    },
  ]);
});

test("a contact follows its elector into another district, and its answers with it", async () => {
  await importRegisterText(
    registerText([
      { number: 1, name: "Jones Ann", address: "1 High Street" },
      { district: "BA", number: 1, name: "Smith Ann", address: "1 High Street" },
    ]),
    "2026-12-01",
  );
  const districts = async (table: string) =>
    (
      await rows(`select distinct d.code from ${table} t join polling_district d on d.id = t.district_id
        join elector e on e.id = t.elector_id where e.forename = 'Ann' and e.surname = 'Smith'`)
    ).map((row) => row.code);
  expect(await districts("contact")).toEqual(["BA"]);
  expect(await districts("answer")).toEqual(["BA"]);
});
