import { beforeEach, expect, test } from "vitest";
import { findKeying, listKeyingDistricts } from "@/lib/elections/data/find-keying";
import { keyNumbers, openKeying, publishKeying, undoKeyed } from "@/lib/elections/mutations/key-marks";
import { VOTE_OUTCOME } from "@/lib/elections/schema";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import {
  importMarks,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const scope = runScope();
const pollDate = "2024-05-02";
const now = new Date("2026-11-24T12:00:00Z");
let sessionId: number;

const open = async (code: string) => {
  const { rows } = await database.owner(`select id from polling_district where code = '${code}'`);
  return withScope(scope, (tx) => openKeying(tx, { districtId: Number(rows[0]?.id), pollDate }));
};
const key = (text: string, outcome: number = VOTE_OUTCOME.inPerson) =>
  withScope(scope, (tx) => keyNumbers(tx, { sessionId, text, outcome }));
const votes = async () =>
  (
    await database.owner(`select e.number, e.suffix, v.outcome from vote_record v join elector e on e.id = v.elector_id
      join contest c on c.id = v.contest_id join election x on x.id = c.election_id
      where x.type = 'local' order by e.number, e.suffix`)
  ).rows;

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run, marked_register cascade",
  );
  await loadSmallCity();
  await importRegisterText(
    registerText([
      ...people(6),
      { number: 3, suffix: 1, name: "Late Lou" },
      { number: 1, district: "BA", name: "Bea B" },
    ]),
    "2023-12-01",
  );
  sessionId = await open("AA");
});

test("what is typed is kept line by line, and goes on where somebody left it", async () => {
  await key("1");
  await key("va 3-4");
  expect(await open("AA")).toBe(sessionId);
  const keying = await withScope(scope, (tx) => findKeying(tx, sessionId));
  expect(keying).toMatchObject({
    district: "AA",
    ward: "Avenue",
    elections: ["Commissioner 2024", "Local 2024"],
  });
  expect(keying?.entries.map(({ number, suffix }) => `${number}/${suffix}`)).toEqual([
    "1/0",
    "2/0",
    "3/0",
    "3/1",
    "4/0",
    "5/0",
    "6/0",
  ]);
  expect(
    keying?.lines.map(({ firstNumber, lastNumber, outcome }) => [firstNumber, lastNumber, outcome]),
  ).toEqual([
    [1, 1, VOTE_OUTCOME.inPerson],
    [3, 4, VOTE_OUTCOME.byPost],
  ]);
  const districts = await withScope(scope, async (tx) => {
    const authority = await tx.db.area.findFirstOrThrow({ where: { kind: "authority" } });
    return listKeyingDistricts(tx, authority.id, pollDate);
  });
  expect(districts).toMatchObject([
    { code: "AA", electors: 7, loaded: false, keyed: 4 },
    { code: "BA", electors: 1, loaded: false, keyed: null },
  ]);
});

test("publishing writes the marks, the latest line of a number counting, and the others as not having voted", async () => {
  await key("1-3");
  await key("a 2");
  await key("5");
  expect(await withScope(scope, (tx) => undoKeyed(tx, sessionId, now))).not.toBeNull();
  expect(await publishKeying(sessionId, now)).toEqual({ matched: 7, voted: 3 });
  expect(await votes()).toEqual([
    { number: 1, suffix: 0, outcome: 2 },
    { number: 2, suffix: 0, outcome: 5 },
    { number: 3, suffix: 0, outcome: 2 },
    { number: 3, suffix: 1, outcome: 2 },
    { number: 4, suffix: 0, outcome: 1 },
    { number: 5, suffix: 0, outcome: 1 },
    { number: 6, suffix: 0, outcome: 1 },
  ]);
});

test("a number that is not on the register keeps nothing of its line", async () => {
  await expect(key("1 99")).rejects.toThrow("99 is not on this district’s register");
  const keying = await withScope(scope, (tx) => findKeying(tx, sessionId));
  expect(keying?.lines).toEqual([]);
});

test("what was published is not published again, and takes no more numbers", async () => {
  await key("1");
  await publishKeying(sessionId, now);
  await expect(publishKeying(sessionId, now)).rejects.toThrow("published before");
  await expect(key("2")).rejects.toThrow("cannot be changed");
  expect((await votes()).filter(({ outcome }) => outcome === 2)).toHaveLength(1);
});

test("a district whose file came in the meantime is not published, and what was keyed is kept", async () => {
  await key("1");
  await importMarks("PD,ENO,Mark\nAA,2,V\n");
  await expect(publishKeying(sessionId, now)).rejects.toThrow("loaded from a file in the meantime");
  expect(await votes()).toEqual([{ number: 2, suffix: 0, outcome: 2 }]);
  await key("3");
});
