import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createDemoAccounts } from "@/lib/access/mutations/create-demo-accounts";
import { demoWasRemoved } from "@/lib/demo/data";
import { EMPTIED_TABLES, KEPT_TABLES, removeDemo } from "@/lib/demo/jobs/remove-demo";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { runScope } from "@/lib/platform/run-gate";
import { storedPath } from "@/lib/platform/storage";
import { executeRun, type RunHandlers } from "@/lib/runs/jobs";
import { createRun } from "@/lib/runs/mutations";
import { testDatabase } from "@/tests/support/database";

const database = testDatabase();
const scope = runScope();

async function remove() {
  const runId = await withScope(scope, (tx) => createRun(tx, { kind: "demo-removal", params: {} }));
  return executeRun(scope, runId, { "demo-removal": removeDemo } as RunHandlers, systemClock);
}

async function fillDemo(): Promise<string> {
  await database.owner(`insert into area (kind, code, name, valid_from) values
    ('ward', 'E05011525', 'Avenue', '2018-05-03'), ('constituency', 'E14001314', 'North', '2024-07-04'),
    ('authority', 'E06000010', 'Hull', '2018-05-03')`);
  await withScope(scope, (tx) => createDemoAccounts(tx));
  await database.owner(`
    insert into polling_district (code, authority_id, ward_id, constituency_id, valid_from)
      select 'AV1', a.id, w.id, c.id, '2018-05-03' from area a, area w, area c
      where a.kind = 'authority' and w.kind = 'ward' and c.kind = 'constituency';
    insert into model_version (profile, version, parameters, metrics, card, fingerprint) values ('turnout', 1, '{}', '{}', '{}', '');
    insert into score_set (model_version_id, targets, register_as_of) select id, '[]', '2025-12-01' from model_version;
    select open_score_partition(id), attach_score_partition(id) from score_set;
    create table staging.run_7 (a int); alter table staging.run_7 owner to hustings_hq`);
  const path = join(await mkdtemp(join(tmpdir(), "hustings-remove-")), "areas.csv");
  await writeFile(path, `code,name\n${Math.random()},x\n`);
  const file = await withScope(scope, (tx) =>
    receiveFile(tx, { path, name: "areas.csv", kind: "areas", now: new Date() }),
  );
  await withScope(scope, (tx) => createRun(tx, { kind: "areas-import", params: {}, fileId: file.id }));
  return storedPath(file.storageKey);
}

test("other work under way stops the removal, and nothing is gone", async () => {
  const path = await fillDemo();
  expect(await remove()).toBeInstanceOf(AppError);
  expect(existsSync(path)).toBe(true);
  expect(await withScope(scope, (tx) => tx.db.user.count())).toBe(13);
  expect(await withScope(scope, demoWasRemoved)).toBe(false);
});

test("the removal leaves every table empty but for its own record, and no file", async () => {
  await database.owner("update run set status = 'done'");
  const { rows } = await database.owner("select storage_key from source_file");
  const path = storedPath(String(rows[0]?.storage_key));
  expect(await remove()).toMatchObject({ status: "done", result: { files: 1 } });
  for (const table of EMPTIED_TABLES) {
    expect((await database.owner(`select from ${table} limit 1`)).rows, table).toEqual([]);
  }
  expect((await database.owner("select kind from run")).rows).toEqual([{ kind: "demo-removal" }]);
  expect((await database.owner("select from pg_tables where schemaname = 'staging'")).rows).toEqual([]);
  expect(existsSync(path)).toBe(false);
  expect(await withScope(scope, demoWasRemoved)).toBe(true);
});

test("a real party is not removed", async () => {
  await database.owner(`insert into party (name, party_code, officer_name, officer_email)
    values ('Hull Labour', 'PP53', 'D. Officer', 'officer@example.org')`);
  expect(await remove()).toMatchObject({ code: "CONFLICT" });
  expect(await withScope(scope, (tx) => tx.db.party.count())).toBe(1);
});

test("the removal knows every table there is", async () => {
  const { rows } = await database.owner(`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not relispartition and relname <> '_prisma_migrations'`);
  expect(rows.map((row) => row.relname).sort()).toEqual([...EMPTIED_TABLES, ...KEPT_TABLES].sort());
});
