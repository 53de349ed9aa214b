import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { verifyTrail } from "@/lib/audit/data/verify-trail";
import { anchorHeads, readAnchors } from "@/lib/audit/jobs/anchor-heads";
import { anchorSchema } from "@/lib/audit/schema";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { schedules } from "@/lib/worker-schedules";
import { testDatabase } from "@/tests/support/database";

const database = testDatabase();
const file = join(mkdtempSync(join(tmpdir(), "hustings-")), "anchors.jsonl");

/** Where anchors are sent; its address is read once, when the app starts. */
const webhook = await vi.hoisted(async () => {
  const { createServer } = await import("node:http");
  const { json } = await import("node:stream/consumers");
  const state = { received: [] as { method?: string; type?: string; body: unknown }[], answering: 204 };
  const server = createServer(async (request, response) => {
    const { method, headers } = request;
    state.received.push({ method, type: headers["content-type"], body: await json(request) });
    response.writeHead(state.answering).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  process.env.HUSTINGS_AUDIT_WEBHOOK = `http://127.0.0.1:${typeof address === "object" && address?.port}/anchors`;
  return { state, server };
});
const { state, server } = webhook;
const { received } = state;

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const happens = () =>
  withScope(runScope(), async (tx) =>
    tx.trail.note({ act: "view", filter: "Zebedee Zane", detail: { page: "x" } }),
  );
const anchor = () => anchorHeads(runScope(), new Date("2026-11-24T12:00:00Z"), file);

test("each anchor goes to the webhook as it stands in the file: places and hashes, nothing of a person", async () => {
  await happens();
  const written = await anchor();
  expect(received).toEqual([{ method: "POST", type: "application/json", body: written }]);
  expect(anchorSchema.strict().parse(written).heads).toHaveLength(8);
  expect(await readAnchors(file)).toEqual([written]);
});

test("where nothing happened since, nothing is written and nothing is sent", async () => {
  const before = received.length;
  expect(await anchor()).toBeNull();
  expect(received).toHaveLength(before);
});

test("a webhook that refuses makes the run fail, and the file has the anchor all the same", async () => {
  state.answering = 500;
  await happens();
  await expect(anchor()).rejects.toThrow("did not take the newest one");
  state.answering = 204;
  expect(await readAnchors(file)).toHaveLength(2);
});

test("what the webhook received finds a trail that was written anew together with its file", async () => {
  await happens();
  await anchor();
  const kept = received.map((message) => anchorSchema.parse(message.body));
  await database.owner(
    "delete from audit_event where chain = (select chain from audit_event order by at desc limit 1) and seq = 1",
  );
  const verdict = await withScope(runScope(), (tx) => verifyTrail(tx, kept));
  expect(verdict.faults).toHaveLength(1);
});

test("the worker anchors by the clock, every ten minutes", () => {
  expect(schedules.find(({ name }) => name === "audit-anchor")?.cron).toBe("*/10 * * * *");
});
