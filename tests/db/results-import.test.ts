import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import { loadSmallCity } from "@/tests/support/small-city";

const database = testDatabase();
const standing = async () =>
  (
    await database.owner(
      'select party, name, votes, elected from candidacy order by party collate "C", name collate "C"',
    )
  ).rows;

beforeEach(async () => {
  await database.owner("truncate area, election, source_file, run cascade");
  await loadSmallCity();
});

const RESULTS = `election_type,poll_date,ward_code,ward_name,party,votes,electorate,turnout_pct,vacancies
local,2024-05-02,E05000001,Avenue,LAB,600,3000,40.0,1
local,2024-05-02,E05000001,Avenue,LD,"400",3000,40.0,1
local,2024-05-02,E05000001,Avenue,OTH,100,3000,40.0,1
`;

test("a result is kept by contest with votes, electorate and ballot papers; twice changes nothing", async () => {
  const run = await importText("results", RESULTS);
  expect(run).toMatchObject({ status: "done", result: { rows: 3, added: 3, amended: 0, unchanged: 0 } });
  expect(await standing()).toMatchObject([
    { party: "labour", votes: 600 },
    { party: "liberal_democrat", votes: 400 },
    { party: "other", votes: 100 },
  ]);
  expect(
    (await database.owner("select seats, electorate, ballots, rejected from contest_result")).rows,
  ).toEqual([{ seats: 1, electorate: 3000, ballots: 1200, rejected: null }]);
  expect((await importText("results", RESULTS)).result).toMatchObject({ added: 0, amended: 0, unchanged: 3 });
  const recount = await importText("results", RESULTS.replace("600", "601"));
  expect(recount.result).toMatchObject({ added: 0, amended: 1, unchanged: 2 });
});

test("candidates come first, and the party's votes go to its only candidate", async () => {
  const candidates = `type,date,area,party,candidate
local,2024-05-02,E05000001,Labour Party,Ann Smith
local,2024-05-02,E05000001,Lib Dem,Bob Jones
local,2024-05-02,E05000001,green,Cy Gone
`;
  expect((await importText("candidates", candidates)).result).toMatchObject({ added: 3 });
  const without = candidates.split("\n").slice(0, 3).join("\n");
  expect((await importText("candidates", `${without}\n`)).result).toMatchObject({ deleted: 1, unchanged: 2 });
  await importText("results", RESULTS);
  expect(await standing()).toMatchObject([
    { party: "labour", name: "Ann Smith", votes: 600 },
    { party: "liberal_democrat", name: "Bob Jones", votes: 400 },
    { party: "other", name: "", votes: 100 },
  ]);
  expect((await importText("results", RESULTS)).result).toMatchObject({ added: 0, unchanged: 3 });
});

test("names that come after the votes find their party's row", async () => {
  await importText("results", RESULTS);
  await importText(
    "candidates",
    "type,date,area,party,candidate\nlocal,2024-05-02,E05000001,labour,Ann Smith\n",
  );
  expect((await standing())[0]).toMatchObject({ party: "labour", name: "Ann Smith", votes: 600 });
});

test.each([
  ["an area without that contest", "local,2024-05-02,E05000002,,labour,6,3000,40,1", "contest-unknown"],
  ["an unknown area", "local,2024-05-02,E05000009,,labour,6,3000,40,1", "area-unknown"],
  ["an unknown party", "local,2024-05-02,E05000001,,purple,6,3000,40,1", "party-unknown"],
  ["more votes than ballot papers", "local,2024-05-02,E05000001,,labour,1300,3000,40,1", "result-impossible"],
  ["votes that are no number", "local,2024-05-02,E05000001,,labour,many,3000,40,1", "number-unreadable"],
])("a row with %s is rejected", async (_, row, reason) => {
  const good = "local,2024-05-02,E06000010,Hull,labour,6,,,1";
  const header = RESULTS.split("\n")[0];
  const run = await importText("results", `${header}\n${good.replace("local", "pcc")}\n${row}\n`);
  expect(run).toMatchObject({ status: "partial", result: { added: 1, rejected: 1 } });
  expect(
    (await database.owner(`select line, reason from rejected_row where run_id = ${run.id}`)).rows,
  ).toEqual([{ line: 3, reason }]);
});

test("with several seats a contest may have more votes than ballot papers", async () => {
  const run = await importText("results", RESULTS.replaceAll(",1\n", ",2\n").replace("600", "1300"));
  expect(run.status).toBe("done");
});
