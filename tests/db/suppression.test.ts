import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { countArea } from "@/lib/areas/data/count-area";
import { countElectors } from "@/lib/electors/data/count-electors";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { storedPath } from "@/lib/platform/storage";
import { eraseElector } from "@/lib/protection/jobs/erase-elector";
import { endWithholding } from "@/lib/protection/mutations/end-withholding";
import { withholdElector } from "@/lib/protection/mutations/withhold-elector";
import type { RightsKind } from "@/lib/protection/schema";
import { searchElectors } from "@/lib/search/data/search-electors";
import { testDatabase } from "@/tests/support/database";
import { localScope } from "@/tests/support/factories";
import { runJob } from "@/tests/support/run-job";
import { type Entry, importRegisterText, loadSmallCity, registerText } from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const scope = runScope();

const PEOPLE = 3_000;
const SUPPRESSED = 1_000;
const ERASED = 20;

const letters = (n: number) => String.fromCharCode(...[...String(n)].map((digit) => 97 + Number(digit)));
const surnameOf = (n: number) => `Sur${letters(n)}`;
const nameOf = (n: number) => `${surnameOf(n)} Ann`;
const year2025: Entry[] = Array.from({ length: PEOPLE }, (_, n) => ({
  number: n + 1,
  name: nameOf(n),
  address: `${n + 1} High Street`,
}));
/** Everybody again with another number; every third address is written differently. */
const year2026: Entry[] = year2025.map((entry, n) => ({
  ...entry,
  number: PEOPLE - n,
  address: n % 3 === 0 ? `${n + 1} High St` : entry.address,
}));
const kindOf = (n: number): RightsKind => (n < ERASED ? "erasure" : n % 2 ? "objection" : "restriction");
const suppressed = Array.from({ length: SUPPRESSED }, (_, n) => ({ n, name: surnameOf(n), kind: kindOf(n) }));

let ids: Map<string, number>;
let districtIds: number[];

beforeAll(async () => {
  await loadSmallCity();
  await importRegisterText(registerText(year2025), "2025-12-01");
  ids = new Map(
    (await rows("select surname, id from elector")).map(({ surname, id }) => [String(surname), Number(id)]),
  );
  districtIds = (await rows("select id from polling_district")).map(({ id }) => Number(id));
});

const selection = () => ({ districtIds, frame: null, filters: {}, decileRange: null, today: new Date() });
const onLists = () => withScope(scope, (tx) => countElectors(tx, selection()));
const asked = (name: string, kind: RightsKind) => ({
  electorId: ids.get(name)!,
  kind,
  reason: "by letter",
  receivedOn: "2026-01-05",
});
const withhold = (name: string, kind: RightsKind) =>
  withScope(scope, (tx) => withholdElector(tx, asked(name, kind)));

test("an objection takes an elector out of lists, search and counts at once, and ending it brings them back", async () => {
  const name = surnameOf(PEOPLE - 1);
  const find = () => withScope(scope, (tx) => searchElectors(tx, name, 8));
  const counted = async () => (await withScope(scope, (tx) => countArea(tx, districtIds))).electors;
  expect([await onLists(), (await find()).length, await counted()]).toEqual([PEOPLE, 1, PEOPLE]);
  const actionId = await withhold(name, "objection");
  expect([await onLists(), (await find()).length, await counted()]).toEqual([PEOPLE - 1, 0, PEOPLE - 1]);
  await withScope(scope, (tx) => endWithholding(tx, { actionId, reason: "withdrawn", now: new Date() }));
  expect([await onLists(), (await find()).length, await counted()]).toEqual([PEOPLE, 1, PEOPLE]);
  expect(await rows(`select from suppression where action_id = ${actionId}`)).toEqual([]);
});

test("somebody local records in their own name alone, whatever the statement claims, and for their own electors alone", async () => {
  const [avenue, boulevard] = await Promise.all(
    ["Avenue", "Boulevard"].map(async (ward) => {
      const [area] = await rows(`select id from area where name = '${ward}'`);
      return localScope([Number(area?.id)]);
    }),
  );
  const name = surnameOf(PEOPLE - 2);
  const claim = (who: Scope) =>
    withScope(who, async ({ db }) => {
      const [row] = await db.$queryRaw<{ id: number | null }[]>`
        select withhold_elector(${ids.get(name)}, 'objection', 'by letter', '2026-01-05', '{}', '{}', 4711) as id`;
      return row?.id ?? null;
    });
  expect(await claim(boulevard!)).toBeNull();
  const actionId = await claim(avenue!);
  expect(await rows(`select recorded_by_id from rights_action where id = ${actionId}`)).toEqual([
    { recorded_by_id: avenue!.userId },
  ]);
  await expect(
    withScope(avenue!, ({ db }) => db.$executeRaw`select take_scores_out(1, 1, '{}')`),
  ).rejects.toThrow("permission denied");
  await withScope(scope, (tx) =>
    endWithholding(tx, { actionId: actionId!, reason: "withdrawn", now: new Date() }),
  );
});

test("0 of 1,000 who objected, are restricted or were erased reappear with the next register, and nobody else is missing", async () => {
  for (const { name } of suppressed.filter(({ kind }) => kind === "erasure")) {
    const actionId = await withhold(name, "erasure");
    await runJob("erasure", eraseElector, { electorId: ids.get(name)!, actionId });
  }
  await withScope(
    scope,
    async (tx) => {
      for (const { name, kind } of suppressed) {
        if (kind !== "erasure") await withholdElector(tx, asked(name, kind));
      }
    },
    { timeout: 120_000 },
  );
  expect(await onLists()).toBe(PEOPLE - SUPPRESSED);

  const run = await importRegisterText(registerText(year2026), "2026-12-01");
  expect(run).toMatchObject({ status: "done", rowsRejected: 0 });
  const listed = new Set(
    (await rows("select surname from elector where on_register")).map(({ surname }) => surname),
  );
  expect(suppressed.filter(({ name }) => listed.has(name))).toEqual([]);
  expect(listed.size).toBe(PEOPLE - SUPPRESSED);
  expect(await onLists()).toBe(PEOPLE - SUPPRESSED);
});

test("nothing of the erased is left in tables, staged rows or the files of before", async () => {
  const erased = suppressed.filter(({ kind }) => kind === "erasure");
  const known = await rows("select surname from elector");
  const names = new Set(known.map(({ surname }) => surname));
  expect(erased.filter(({ name }) => names.has(name))).toEqual([]);
  const electorIds = erased.map(({ name }) => ids.get(name));
  for (const table of ["register_entry", "vote_record", "elector_feature"]) {
    expect(await rows(`select from ${table} where elector_id in (${electorIds})`)).toEqual([]);
  }
  expect(await rows(`select from address where lines[1] = '1 High Street'`)).toEqual([]);
  expect(await rows("select from pg_tables where schemaname = 'staging'")).toEqual([]);
  const [first] = await rows("select storage_key from source_file where kind = 'register' order by id");
  const text = await readFile(storedPath(String(first?.storage_key)), "utf8");
  expect(text.split("\n").filter((line) => line.startsWith("AA,"))).toHaveLength(PEOPLE - ERASED);
  expect(erased.filter(({ name }) => text.includes(`${name},`))).toEqual([]);
});

test("the suppression holds no name and no address, and without its key tells nobody", async () => {
  const [kept] = await rows(
    "select count(*)::int as n, bool_and(octet_length(key) = 32) as hashed from suppression",
  );
  expect(kept).toEqual({ n: SUPPRESSED * 2, hashed: true });
  const texts = await rows("select to_jsonb(a)::text as line from rights_action a");
  expect(texts.filter(({ line }) => /Sur[a-j]|High/.test(String(line)))).toEqual([]);
});

test("an erasure leaves a certificate and an event that name a number only", async () => {
  const [certificate] = await rows("select ground, counts from deletion_certificate order by id limit 1");
  expect(certificate).toMatchObject({
    ground: "erasure",
    counts: { elector: 1, register_entry: 1, address: 1, file_lines: 1 },
  });
  const [event] = await rows(
    "select act, elector_ids from audit_event where act = 'erasure' and detail ? 'run' order by at limit 1",
  );
  expect(event).toEqual({ act: "erasure", elector_ids: [ids.get(surnameOf(0))] });
});
