import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { executeRun } from "@/lib/runs/jobs";
import { cancelRun } from "@/lib/runs/mutations";
import { testDatabase } from "@/tests/support/database";
import { importHandlers, newImport, runImport, writeTemporary } from "@/tests/support/imports";
import {
  AUTHORITY,
  importRegisterText,
  loadSmallCity,
  people,
  registerText,
} from "@/tests/support/small-city";

const database = testDatabase();
const rows = async (sql: string) => (await database.owner(sql)).rows;
const ROWS = 40_000;
const TEXT = `${registerText(people(ROWS))}AA,1,0,,,Twice,Told,,,,,,,\nAA,,0,,,No,Number,,,,,,,\n`;
const params = { authorityCode: AUTHORITY, publishedOn: "2023-12-01" };

beforeEach(async () => {
  await database.owner(
    "truncate area, election, source_file, register_version, elector, address, run cascade",
  );
  await loadSmallCity();
});

function startChild(runId: number): ChildProcess {
  const child = ["--import", "tsx", "tests/support/import-child.ts", database.ownerUrl(), String(runId)];
  return spawn(process.execPath, child, { stdio: ["ignore", "pipe", "inherit"] });
}

const total = async () =>
  rows(
    "select (select count(*)::int from elector) as electors, (select count(*)::int from register_entry) as entries",
  );

interface KillPoint {
  staged: number;
  stage?: string;
  thenMs: number;
}

/** From before the first batch to amid the publishing. */
const KILLED_AT: KillPoint[] = [
  { staged: 0, thenMs: 400 },
  { staged: 1, thenMs: 7 },
  { staged: 15_000, thenMs: 0 },
  { staged: 25_000, thenMs: 23 },
  { staged: ROWS, stage: "checking", thenMs: 40 },
  { staged: ROWS, stage: "publishing", thenMs: 60 },
  { staged: ROWS, stage: "publishing", thenMs: 300 },
];

async function reached(id: number, { staged, stage }: KillPoint): Promise<boolean> {
  const [run] = await rows(
    `select stage, coalesce((cursor->>'staged')::int, 0) as staged from run where id = ${id}`,
  );
  return Number(run?.staged) >= staged && (stage === undefined || run?.stage === stage);
}

/** As if half a minute had passed without a heartbeat. */
const forgetHeartbeat = (id: number) =>
  database.owner(
    `update run set stage = '', heartbeat_at = now() - interval '1 minute' where id = ${id} and status = 'running'`,
  );

test("an import that is killed at any point shows all or nothing and resumes without loss or doubling", {
  timeout: 180_000,
}, async () => {
  const id = await newImport("register", writeTemporary(TEXT), params);
  for (const point of KILLED_AT) {
    await forgetHeartbeat(id);
    const child = startChild(id);
    const exited = once(child, "exit");
    while (child.exitCode === null && !(await reached(id, point))) await sleep(5);
    await sleep(point.thenMs);
    child.kill("SIGKILL");
    await exited;
    const [seen] = await total();
    expect([0, ROWS]).toContain(seen?.electors);
    expect(seen?.entries).toBe(seen?.electors);
  }
  await forgetHeartbeat(id);
  const run = await runImport(id);
  expect(run).toMatchObject({
    status: "partial",
    result: { entries: ROWS, added: ROWS, rejected: 2, unchanged: 0 },
  });
  expect(await total()).toEqual([{ electors: ROWS, entries: ROWS }]);
  expect(await rows("select line, reason from rejected_row order by line")).toEqual([
    { line: ROWS + 2, reason: "duplicate-number" },
    { line: ROWS + 3, reason: "number-missing" },
  ]);
});

test("an import that is killed between publishing and its last word reports what it published", async () => {
  const id = await newImport("register", writeTemporary(registerText(people(3))), params);
  const first = await runImport(id);
  await database.owner(`update run set status = 'queued' where id = ${id}`);
  expect((await runImport(id)).result).toEqual(first.result);
});

test("a cursor without its staged rows is not believed: staging starts over", async () => {
  const id = await newImport("register", writeTemporary(TEXT), { ...params, confirmed: false });
  await runImport(id);
  await database.owner(`truncate staging.run_${id}`);
  await database.owner(
    `update run set status = 'queued', params = params || '{"confirmed": true}' where id = ${id}`,
  );
  await runImport(id);
  expect(await total()).toEqual([{ electors: ROWS, entries: ROWS }]);
});

test("a waiting run goes on from what was staged once it is confirmed", async () => {
  const id = await newImport("register", writeTemporary(TEXT), { ...params, confirmed: false });
  expect(await runImport(id)).toMatchObject({ status: "waiting", result: { accepted: ROWS, rejected: 2 } });
  await database.owner(
    `update run set status = 'queued', params = params || '{"confirmed": true}' where id = ${id}`,
  );
  const stages: string[] = [];
  const run = await runImport(id, ({ stage }) => stage && stages.push(stage));
  expect(run).toMatchObject({ status: "partial", result: { accepted: ROWS, rejected: 2, entries: ROWS } });
  expect(stages).not.toContain("reading");
});

test("a cancelled import leaves nothing visible and nothing staged", async () => {
  const id = await newImport("register", writeTemporary(TEXT), params);
  let asked = false;
  await executeRun(runScope(), id, importHandlers, systemClock, ({ stage }) => {
    if (asked || stage !== "reading") return;
    asked = true;
    return withScope(runScope(), (tx) => cancelRun(tx, id, new Date()));
  });
  expect(await rows(`select status from run where id = ${id}`)).toEqual([{ status: "cancelled" }]);
  expect(await total()).toEqual([{ electors: 0, entries: 0 }]);
  expect(await rows(`select 1 from pg_tables where tablename = 'run_${id}'`)).toEqual([]);
});

test("readers see the old register or the new one, never a mixture", async () => {
  await importRegisterText(registerText(people(5_000)), "2022-12-01");
  const renumbered = people(5_000).map((one) => ({
    ...one,
    number: Number(one.number) + 10_000,
    name: `Person${one.number} Ann`,
    address: `${one.number} High Street`,
  }));
  const publishing = importRegisterText(registerText(renumbered), "2023-12-01");
  let done = false;
  publishing.finally(() => {
    done = true;
  });
  const seen = new Set<string>();
  while (!done) {
    const [row] = await rows(
      `select count(*)::int as on_register, (count(*) filter (where number > 10000))::int as renumbered,
              (select count(*)::int from register_version) as versions from elector where on_register`,
    );
    seen.add(`${row?.on_register} ${row?.renumbered} ${row?.versions}`);
  }
  expect((await publishing).result).toMatchObject({ unchanged: 5_000 });
  expect([...seen].every((state) => ["5000 0 1", "5000 5000 2"].includes(state))).toBe(true);
  expect(seen).toContain("5000 0 1");
});
