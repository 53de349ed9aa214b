import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env } from "@/lib/platform/env";
import { seededRandom } from "@/lib/stats/seeded-random";
import { CrashServer } from "@/tests/crash/crash-server";
import { FORGET_RUNS, PIPELINES, type Pipeline } from "@/tests/crash/pipelines";
import { runImport } from "@/tests/support/imports";
import { loadSmallCity } from "@/tests/support/small-city";

/** `npm run test:crash` asks for many; on every run a few show that the harness and the pipelines hold. */
const KILLS = Number(process.env.CRASH_KILLS ?? 1);
const STOPS = process.env.CRASH_STOPS === undefined ? undefined : Number(process.env.CRASH_STOPS);
const MOST_RESTARTS = 3;
const HOURS = 3 * 3_600_000;

const random = seededRandom(Number(process.env.CRASH_SEED ?? 1));
const server = new CrashServer(
  join(tmpdir(), `hustings-crash-${process.pid}`),
  40_000 + (process.pid % 10_000),
);

beforeAll(async () => {
  await server.prepare();
  await loadSmallCity();
}, HOURS);
afterAll(() => server.end());

/** A worker for one run, from the moment at which it takes the run. */
async function startWorker(runId: number, failpoint = "") {
  const args = ["--import", "tsx", "tests/support/import-child.ts", server.url, String(runId)];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      HUSTINGS_FAILPOINT: failpoint,
      AUTH_SECRET: env().authSecret,
      LOG_LEVEL: "silent",
    },
  });
  const exited = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), exited]);
  return { child, exited };
}

/** As if half a minute had passed without a heartbeat, and as a person who tries again. */
const comeBack = (runId: number) =>
  server.owner(
    `update run set status = 'queued', finished_at = null, error_code = null, error_text = null
     where id = ${runId} and status in ('running', 'failed')`,
  );

interface Known {
  before: string;
  after: string;
  content: string;
  milliseconds: number;
}

/** One run that nobody disturbs: what must come of every other. */
async function learn(pipeline: Pipeline): Promise<Known> {
  await pipeline.prepare((sql) => server.owner(sql));
  await server.owner(FORGET_RUNS);
  const before = await server.state();
  const runId = await pipeline.start();
  const { exited } = await startWorker(runId);
  const from = performance.now();
  await exited;
  const milliseconds = performance.now() - from;
  const known = { before, after: await server.state(), content: await server.content(), milliseconds };
  expect(known.after).not.toBe(before);
  await pipeline.takeBack((sql) => server.owner(sql));
  expect(await server.state()).toBe(before);
  server.takeObserved();
  return known;
}

/** Lets a run be disturbed, then to its end, and holds it to what is known. */
async function disturb(
  pipeline: Pipeline,
  known: Known,
  disturbances: readonly ((runId: number) => Promise<void>)[],
) {
  const runId = await pipeline.start();
  for (const one of disturbances) {
    await one(runId);
    expect([known.before, known.after]).toContain(await server.state());
    await comeBack(runId);
  }
  let status = "";
  for (let restart = 0; restart < MOST_RESTARTS && !["done", "partial"].includes(status); restart++) {
    ({ status } = await runImport(runId));
    if (status === "failed") await comeBack(runId);
  }
  expect(status).toBe(pipeline.ends);
  expect(await server.state()).toBe(known.after);
  expect(await server.content()).toBe(known.content);
  const { rows } = await server.owner(
    `select (select count(*) from pg_tables where schemaname = 'staging')::int as staging, (select count(*) from pg_class where relname ~ '_part_' and relkind = 'r' and not relispartition)::int as parts`,
  );
  expect(rows).toEqual([{ staging: 0, parts: 0 }]);
  await pipeline.takeBack((sql) => server.owner(sql));
  for (const seen of server.takeObserved()) expect([known.before, known.after]).toContain(seen);
}

describe.each(PIPELINES)("$name", (pipeline) => {
  let known: Known;
  let killed = 0;
  beforeAll(async () => {
    known = await learn(pipeline);
  }, HOURS);

  const killAt = (failpoint: string) => async (runId: number) => {
    const { exited } = await startWorker(runId, failpoint);
    const [, signal] = await exited;
    expect(signal, failpoint).toBe("SIGKILL");
    killed += 1;
  };
  const killAnywhere = async (runId: number) => {
    const { child, exited } = await startWorker(runId);
    await sleep(random.uniform() * known.milliseconds);
    child.kill("SIGKILL");
    const [, signal] = await exited;
    if (signal === "SIGKILL") killed += 1;
  };
  const stopDatabase = async (runId: number) => {
    const { child, exited } = await startWorker(runId);
    await sleep(random.uniform() * known.milliseconds);
    await server.stopAtOnce();
    await Promise.race([exited, sleep(2_000)]);
    child.kill("SIGKILL");
    await exited;
    await server.start();
  };

  test("killed at every failpoint, it loses, doubles and half shows nothing", { timeout: HOURS }, () =>
    disturb(pipeline, known, pipeline.failpoints.map(killAt)),
  );

  test("killed at random moments, it is done within three restarts", { timeout: HOURS }, async () => {
    for (killed = 0; killed < KILLS; )
      await disturb(
        pipeline,
        known,
        Array.from({ length: Math.min(1 + random.integer(3), KILLS - killed) }, () => killAnywhere),
      );
  });

  test("when the database stops at once, it is done within three restarts", { timeout: HOURS }, async () => {
    for (let stopped = 0; stopped < (STOPS ?? Number(pipeline === PIPELINES[0])); stopped++)
      await disturb(pipeline, known, [stopDatabase]);
  });
});
