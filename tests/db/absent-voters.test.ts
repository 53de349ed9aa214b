import { beforeEach, expect, test } from "vitest";
import { setAbsentVotes } from "@/lib/elections/mutations/set-absent-votes";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { importText } from "@/tests/support/imports";
import {
  AUTHORITY,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const scope = runScope();
const held = async () =>
  (
    await database.owner(`select e.number, v.kind, v.election_type as type, v.granted_on::text as granted,
        v.ends_on::text as ends, v.cleared_on is not null as cleared, v.source
      from absent_vote v join elector e on e.id = v.elector_id order by e.number, v.granted_on, v.kind`)
  ).rows;
const list = (rows: string, params: Record<string, string | boolean> = {}) =>
  importText(
    "absent-voters",
    `AV Type,PD/ENO,Elector Surname,Elector Forename,Proxy Name,Send Address Postcode\n${rows}`,
    {
      grantedOn: "2026-05-01",
      ...params,
    },
  );

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run, marked_register cascade",
  );
  await loadSmallCity();
  await importRegisterText(
    registerText([...people(4), { number: 2, suffix: 1, name: "Late Lou" }]),
    "2025-12-01",
  );
});

test("a council's list sets postal votes and proxies, which lapse on the third 31 January", async () => {
  const run = await list(
    "Postal,AA-1,Person1,Ann,,\nPostal Proxy,AA-2/1,Late,Lou,A Proxy,HU1 1AA\nProxy,AA-3,,,,\nPostal,AA-99,,,,\nFax,AA-4,,,,\n",
  );
  expect(run).toMatchObject({
    status: "partial",
    result: { layout: "absent-voters", added: 3, rejected: 2 },
  });
  expect(await held()).toMatchObject([
    { number: 1, kind: "postal", type: "all", granted: "2026-05-01", ends: "2029-01-31", cleared: false },
    { number: 2, kind: "postal-proxy", ends: "2029-01-31" },
    { number: 3, kind: "proxy" },
  ]);
  expect(
    (await database.owner(`select line, reason from rejected_row where run_id = ${run.id} order by line`))
      .rows,
  ).toEqual([
    { line: 5, reason: "elector-unmatched" },
    { line: 6, reason: "category-unknown" },
  ]);
});

test("the next month's list leaves what stands as it is, and a whole list clears who is not on it", async () => {
  await list("Postal,AA-1,,,,\nPostal,AA-2,,,,\n");
  const next = await list("Postal,AA-1,,,,\nPostal,AA-3,,,,\n", { grantedOn: "2026-06-01", complete: true });
  expect(next.result).toMatchObject({ added: 1, amended: 0, deleted: 1, unchanged: 1 });
  expect(await held()).toMatchObject([
    { number: 1, granted: "2026-05-01", cleared: false },
    { number: 2, granted: "2026-05-01", cleared: true },
    { number: 3, granted: "2026-06-01", cleared: false },
  ]);
});

test("rows may say type, grant and end themselves; clearing ends what the people of a file hold", async () => {
  const text =
    "kind,district,number,election_type,granted_on,ends_on\npostal,AA,1,local,01/02/2026,31/12/2026\n";
  await importText("absent-voters", text, { source: "by hand" });
  expect(await held()).toMatchObject([
    { number: 1, type: "local", granted: "2026-02-01", ends: "2026-12-31", source: "by hand" },
  ]);
  const cleared = await importText("absent-voters", "kind,PD,ENO\npostal,AA,1\npostal,AA,2\n", {
    action: "clear",
  });
  expect(cleared.result).toMatchObject({ added: 0, deleted: 1, unchanged: 1 });
  expect(await held()).toMatchObject([{ number: 1, cleared: true }]);
});

const bulk = (numbers: string, more: Partial<Parameters<typeof setAbsentVotes>[1]> = {}) =>
  setAbsentVotes(
    scope,
    {
      authorityCode: AUTHORITY,
      numbers,
      kind: "postal",
      action: "set",
      electionType: "all",
      source: "forms of the May drive",
      grantedOn: "2026-05-01",
      ...more,
    },
    "2026-11-24",
  );

test("many at once by their numbers: set, then cleared", async () => {
  expect(await bulk("AA-1, AA-2/1\nAA-1")).toMatchObject({ added: 2, unchanged: 0 });
  expect(await bulk("AA-1", { endsOn: "2026-12-31" })).toMatchObject({ amended: 1 });
  expect(await held()).toMatchObject([
    { number: 1, ends: "2026-12-31", source: "forms of the May drive" },
    { number: 2, ends: "2029-01-31" },
  ]);
  expect(await bulk("AA-2/1", { action: "clear" })).toMatchObject({ deleted: 1 });
  expect((await held()).map(({ cleared }) => cleared)).toEqual([false, true]);
});

test("a number that nobody has changes nothing for anybody", async () => {
  await expect(bulk("AA-1 AA-77 ZZ-1")).rejects.toThrow("AA-77, ZZ-1");
  await expect(bulk("AA-1 seven")).rejects.toThrow("No elector number: seven");
  expect(await held()).toEqual([]);
});
