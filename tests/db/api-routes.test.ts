import { encode } from "next-auth/jwt";
import { beforeAll, expect, test, vi } from "vitest";
import { GET as downloadCopy } from "@/app/api/exports/[id]/route";
import { GET as readMetrics } from "@/app/api/metrics/route";
import { makeExport } from "@/lib/exports/jobs/make-export";
import { requestExport } from "@/lib/exports/mutations/request-export";
import { sessionCookieName } from "@/lib/platform/auth";
import { env } from "@/lib/platform/env";
import { prepareQueue, stopQueue } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { openSession } from "@/lib/platform/session";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, sessionWith, type Town } from "@/tests/support/factories";
import { runJob } from "@/tests/support/run-job";

/** The session whose cookie the request brings along. */
const asked = vi.hoisted(() => ({ cookie: "", head: new Headers() }));
// Read once when the app starts.
const METRICS_TOKEN = vi.hoisted(() => {
  process.env.HUSTINGS_METRICS_TOKEN = "only-for-the-tests-of-metrics";
  return process.env.HUSTINGS_METRICS_TOKEN;
});
vi.mock("next/headers", () => ({
  headers: async () => asked.head,
  cookies: async () => ({ get: () => ({ value: asked.cookie }) }),
}));

const database = testDatabase();
let town: Town;

beforeAll(async () => {
  town = await createTown(database);
  await createElectors(
    database,
    town,
    Array.from({ length: 30 }, (_, n) => ({
      districtId: town.districts.EA1,
      surname: ["Abel", "Brown", "Cole", "Dyer", "East"][n % 5]!,
      forename: ["Ann", "Bob", "Cy"][n % 3]!,
      street: `${n} Elm Street`,
    })),
  );
  await prepareQueue();
  return stopQueue;
});

async function signIn(sessionId: string) {
  expect(sessionCookieName(asked.head)).toBe("hustings.session");
  asked.cookie = await encode({ token: { sessionId }, secret: env().authSecret });
}

/** Somebody of the data team, signed in, and a copy made for them. */
async function somebodyWithCopy() {
  const sessionId = await sessionWith("data-team", []);
  const gate = await openSession(sessionId, new Date());
  if (!gate) throw new Error("no access");
  const { session, scope } = gate;
  const form = {
    list: "area=T-East",
    purpose: "canvass" as const,
    reason: "Saturday's round",
    recipient: "Robin Reader",
    days: 7,
    format: "csv" as const,
  };
  const asker = { ...session, scope, register: runScope(session.userId) };
  const id = await requestExport(asker, form, new Date());
  await runJob("export", makeExport, { exportId: id });
  await signIn(sessionId);
  return { id, sessionId, userId: session.userId };
}

const EXPIRED = "requested_at = now() - interval '8 days', expires_at = now() - interval '1 second'";
const download = (id: number | string) =>
  downloadCopy(new Request(`http://localhost/api/exports/${id}`), {
    params: Promise.resolve({ id: String(id) }),
  });
const disclosures = async (id: number) =>
  (
    await database.owner(
      `select user_id from audit_event where act = 'disclosure' and detail @> '{"export": ${id}}'`,
    )
  ).rows;

test("a copy is handed over as a file to save, never kept by a cache, and that it left is written down", async () => {
  const { id, userId } = await somebodyWithCopy();
  const answer = await download(id);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="electors-T-East-copy-\d+.csv"$/,
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get("content-length")));
  expect(await disclosures(id)).toEqual([{ user_id: userId }]);
});

test("an expired copy answers 410, and so does one that an objection closed; neither is told of as disclosed", async () => {
  for (const closing of [EXPIRED, "destroyed_at = now()"]) {
    const { id } = await somebodyWithCopy();
    await database.owner(`update data_export set ${closing} where id = ${id}`);
    const answer = await download(id);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toEqual({ error: "This copy has expired. Ask for a new one." });
    expect(await disclosures(id)).toEqual([]);
  }
});

test("somebody else's copy, an expired one of somebody else, and none at all answer 404 alike", async () => {
  const { id } = await somebodyWithCopy();
  await somebodyWithCopy();
  expect((await download(id)).status).toBe(404);
  await database.owner(`update data_export set ${EXPIRED} where id = ${id}`);
  for (const wanted of [id, 999_999, "0", "-1", "1e9", "x"])
    expect((await download(wanted)).status).toBe(404);
});

test("without a session 401, after signing out too; with one that has not proved itself within five minutes 403", async () => {
  const { id, sessionId } = await somebodyWithCopy();
  await database.owner(
    `update app_session set confirmed_at = now() - interval '5 minutes' where id = '${sessionId}'`,
  );
  expect((await download(id)).status).toBe(403);
  await database.owner(`update app_session set revoked_at = now() where id = '${sessionId}'`);
  expect((await download(id)).status).toBe(401);
  asked.cookie = "";
  expect((await download(id)).status).toBe(401);
});

test("metrics are not found without the token, nor with another one, and with it are numbers alone", async () => {
  const ask = (authorization?: string) =>
    readMetrics(
      new Request("http://localhost/api/metrics", { headers: authorization ? { authorization } : {} }),
    );
  for (const shown of [undefined, "Bearer", "Bearer wrong", METRICS_TOKEN.slice(1)]) {
    expect((await ask(shown)).status).toBe(404);
  }
  const answer = await ask(`Bearer ${METRICS_TOKEN}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const lines = (await answer.text()).trim().split("\n");
  expect(
    lines.filter(
      (line) => !/^(# (HELP|TYPE) .*|[a-z_]+({[a-z]+="[a-z-]+"(,[a-z]+="[a-z-]+")*})? [\d.e+]+)$/.test(line),
    ),
  ).toEqual([]);
  const { rows } = await database.owner("select count(*)::int as events from audit_event");
  expect(lines).toContain(`hustings_audit_events_total ${rows[0]?.events}`);
});
