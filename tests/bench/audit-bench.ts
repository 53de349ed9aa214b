import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listEvents } from "@/lib/audit/data/list-events";
import { listElectors } from "@/lib/electors/data/list-electors";
import type { ElectorSelection } from "@/lib/electors/data/where-electors";
import { chooseDatabase, disconnect, prismaFor } from "@/lib/platform/db/clients";
import { startEmbedded } from "@/lib/platform/db/embedded";
import { migrate } from "@/lib/platform/db/migrate";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { Trail } from "@/lib/platform/db/trail";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { createElectors, createTown } from "@/tests/support/factories";
import { execute } from "@/tests/support/owner";
import { type OpenLoop, openLoop, parentOf } from "./open-loop";
import type { Bench } from "./stats-bench";

const EVENTS = 10_000_000;
const ELECTORS = 1_000_000;
const ACCOUNTS = 2_000;
const AT_A_TIME = 12;
const ROUNDS = 6;
const ROUND_MS = 4_000;
const PER_SECOND = 150;
const OPEN_SECONDS = 10;
const OPEN_ROUNDS = 2;

interface Measured {
  whoSaw: number;
  whatSaw: number;
  appended: number;
  plain: number;
  /** At a steady rate: written down, and not. */
  open: { written: OpenLoop; plain: OpenLoop };
}

let measured: Promise<Measured> | undefined;
const trail = () => {
  measured ??= measureTrail();
  return measured;
};

/** A trail of ten million events: half name one elector, half a page of twenty. */
export const auditBenches: Bench[] = [
  {
    name: `who saw an elector, of ${EVENTS} audit events`,
    run: async () => ({ value: (await trail()).whoSaw, unit: "s" }),
  },
  {
    name: `what an account saw in a week, of ${EVENTS} audit events`,
    run: async () => ({ value: (await trail()).whatSaw, unit: "s" }),
  },
  {
    name: "audit trail's share of throughput, pages of 50 electors in the data layer",
    run: async () => {
      const { appended, plain } = await trail();
      const compare = `${Math.round(appended)} pages/s written down, ${Math.round(plain)} not`;
      return { value: (1 - appended / plain) * 100, unit: "%", compare };
    },
  },
  {
    name: `audit trail's share of CPU time at ${PER_SECOND} pages of 50 electors a second, open loop`,
    run: async () => {
      const { written, plain } = (await trail()).open;
      const tell = ({ p95, cpuSeconds }: OpenLoop) =>
        `${(cpuSeconds * 1000).toFixed(1)} ms, p95 ${Math.round(p95)} ms`;
      const compare = `a page ${tell(written)} written down; ${tell(plain)} not`;
      return { value: (1 - plain.cpuSeconds / written.cpuSeconds) * 100, unit: "%", compare };
    },
  },
];

async function measureTrail(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "hustings-bench-"));
  const server = await startEmbedded(folder, 31_000 + (process.pid % 10_000));
  await migrate(server.url, env().authSecret);
  chooseDatabase(server.url);
  const database = { ownerUrl: () => server.url, owner: (sql: string) => execute(server.url, sql) };
  try {
    await generateEvents(database.owner);
    const whoSaw = await slowest((n) =>
      withScope(runScope(), (tx) => listEvents(tx, { electorId: 1 + n * 37 }, 200)),
    );
    const week = { from: new Date("2026-06-01"), until: new Date("2026-06-08") };
    const whatSaw = await slowest((n) =>
      withScope(runScope(), (tx) => listEvents(tx, { userId: 1 + n, ...week }, 200)),
    );
    const town = await createTown(database);
    const districts = Object.values(town.districts);
    await createElectors(
      database,
      town,
      Array.from({ length: 5_000 }, (_, n) => ({
        districtId: districts[n % 5]!,
        surname: `S${n}`,
        forename: "A",
      })),
    );
    await database.owner("analyze");
    return { whoSaw, whatSaw, ...(await measureThroughput(districts)) };
  } finally {
    await disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generateEvents(owner: (sql: string) => Promise<unknown>) {
  await owner("drop index audit_event_elector_ids_idx, audit_event_at_idx, audit_event_user_id_at_idx");
  const batch = EVENTS / 10;
  for (let n = 0; n < 10; n++) {
    await owner(`
      insert into audit_event (chain, seq, at, user_id, act, purpose, route, reach, elector_ids, count, detail, hash)
      select n % 8, 1000000 + n, '2026-01-01'::timestamptz + n * interval '3 seconds', 1 + abs(hashint4(n)) % ${ACCOUNTS}, 'view',
        'electoral campaigning', '/electors', 'headquarters', ids, cardinality(ids), '{}', '\\x00'
      from generate_series(${n * batch}, ${(n + 1) * batch - 1}) n
      cross join lateral (
        select array_agg(1 + abs(hashint4(n * 31 + k)) % ${ELECTORS}) as ids from generate_series(1, case when n % 2 = 0 then 1 else 20 end) k
      ) seen`);
  }
  await owner(`
    set maintenance_work_mem = '1GB';
    create index audit_event_at_idx on audit_event (at);
    create index audit_event_user_id_at_idx on audit_event (user_id, at);
    create index audit_event_elector_ids_idx on audit_event using gin (elector_ids);
    analyze audit_event`);
}

async function slowest(ask: (n: number) => Promise<unknown>): Promise<number> {
  let worst = 0;
  for (let n = 0; n < 20; n++) {
    const began = performance.now();
    await ask(n);
    worst = Math.max(worst, (performance.now() - began) / 1000);
  }
  return worst;
}

async function measureThroughput(
  districtIds: number[],
): Promise<Pick<Measured, "appended" | "plain" | "open">> {
  const selection: ElectorSelection = {
    districtIds,
    frame: null,
    filters: {},
    decileRange: null,
    today: new Date(),
  };
  const page = (tx: ScopedTransaction) =>
    listElectors(tx, selection, { sort: "name", order: "up" }, null, 50);
  const scope = runScope();
  const written = () => withScope(scope, page);
  const unwritten = () =>
    prismaFor("hustings_hq").$transaction((db) => page({ db, scope, trail: new Trail(scope) }));
  const rates = { appended: 0, plain: 0 };
  // By turns, so that what else the machine does falls on both alike.
  for (let round = 0; round < ROUNDS; round++) {
    rates.plain += (await pagesPerSecond(unwritten)) / ROUNDS;
    rates.appended += (await pagesPerSecond(written)) / ROUNDS;
  }
  return { ...rates, open: await measureSteadily(written, unwritten) };
}

async function measureSteadily(
  written: () => Promise<unknown>,
  unwritten: () => Promise<unknown>,
): Promise<Measured["open"]> {
  const [row] = await prismaFor("hustings_hq").$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const pace = { perSecond: PER_SECOND, seconds: OPEN_SECONDS, postmaster: parentOf(row?.pid ?? 0) };
  const rounds = { written: [] as OpenLoop[], plain: [] as OpenLoop[] };
  for (let round = 0; round < OPEN_ROUNDS; round++) {
    rounds.plain.push(await openLoop(unwritten, pace));
    rounds.written.push(await openLoop(written, pace));
  }
  const mean = (all: readonly OpenLoop[]): OpenLoop => ({
    p95: all.reduce((sum, { p95 }) => sum + p95, 0) / all.length,
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / all.length,
  });
  return { written: mean(rounds.written), plain: mean(rounds.plain) };
}

async function pagesPerSecond(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let pages = 0;
  const walk = async () => {
    while (performance.now() - began < ROUND_MS) {
      await ask();
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, walk));
  return pages / ((performance.now() - began) / 1000);
}
