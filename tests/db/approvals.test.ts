import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { acceptLink } from "@/lib/access/mutations/accept-link";
import { endOffice } from "@/lib/access/mutations/end-office";
import { type Giver, giveGrant } from "@/lib/access/mutations/give-grant";
import { keepGrant } from "@/lib/access/mutations/keep-grant";
import { revokeGrant } from "@/lib/access/mutations/revoke-grant";
import type { Role } from "@/lib/access/schema";
import { approvalHandlers } from "@/lib/approval-handlers";
import { decideApproval } from "@/lib/approvals/mutations/decide-approval";
import { requestApproval } from "@/lib/approvals/mutations/request-approval";
import { APPROVAL_DAYS, type ApprovalKind, type Decision } from "@/lib/approvals/schema";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { prepareQueue, stopQueue } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { openSession } from "@/lib/platform/session";
import { testDatabase } from "@/tests/support/database";
import { createTown, sessionWith, type Town } from "@/tests/support/factories";

const database = testDatabase();
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
let town: Town;
let first: Giver;
let second: Giver;

beforeAll(async () => {
  town = await createTown(database);
  first = await person("administrator");
  second = await person("officer");
  await prepareQueue();
  return stopQueue;
});

async function person(role: Role, areaIds: readonly number[] = []): Promise<Giver & { sessionId: string }> {
  const sessionId = await sessionWith(role, areaIds);
  const gate = await openSession(sessionId, new Date());
  if (!gate) throw new Error("no access");
  return { userId: gate.session.userId, role, scope: gate.scope, sessionId };
}

/** As an action does it: in the name of somebody, with the rights of the tables of access. */
const as = <T>(who: Giver, work: (tx: ScopedTransaction) => Promise<T>) =>
  withScope(runScope(who.userId), work);
const newcomer = async () =>
  (
    await as(first, (tx) =>
      tx.db.user.create({ data: { email: `${randomUUID()}@example.org`, name: "New", passphraseHash: "x" } }),
    )
  ).id;

const ask = (kind: ApprovalKind, payload: Record<string, number>, at = now) =>
  as(first, (tx) =>
    requestApproval(tx, {
      kind,
      payload,
      summary: "Something",
      reason: "because",
      requestedBy: first.userId,
      now: at,
    }),
  );
const decide = (approvalId: number, decision: Decision, who = second, at = now) =>
  as(who, (tx) => decideApproval(tx, approvalId, decision, who, approvalHandlers, at));

const newestEvent = async () =>
  (await database.owner("select user_id, act, detail from audit_event order by at desc limit 1")).rows[0];

async function bulkExport(): Promise<number> {
  const { rows } = await database.owner(`
    insert into data_export (purpose, reason, recipient, format, fields, area_code, query, district_ids, expires_at, requested_by_id)
    values ('canvass', 'x', 'R', 'csv', '{surname,forename}', 'T-Town', '{}', '{}', now() + interval '7 days', ${first.userId}) returning id`);
  return Number(rows[0]?.id);
}
const makingOf = async (exportId: number) =>
  (
    await database.owner(
      `select run_id is not null as making, approved_by_id from data_export where id = ${exportId}`,
    )
  ).rows[0];

test("a bulk export is made by the second person's yes, in whose name it stands, and by no other's", async () => {
  const exportId = await bulkExport();
  const approvalId = await ask("bulk-export", { exportId });
  expect(await newestEvent()).toMatchObject({
    act: "export",
    user_id: first.userId,
    detail: { approval: approvalId, asked: "bulk-export" },
  });
  const outsiders = [
    first,
    await person("data-team"),
    await person("auditor"),
    await person("local", [town.east]),
  ];
  for (const who of outsiders)
    await expect(decide(approvalId, "approved", who)).rejects.toThrow(/second person/);
  expect(await makingOf(exportId)).toEqual({ making: false, approved_by_id: null });
  await decide(approvalId, "approved");
  expect(await makingOf(exportId)).toEqual({ making: true, approved_by_id: second.userId });
  expect(await newestEvent()).toMatchObject({
    act: "export",
    user_id: second.userId,
    detail: { approval: approvalId, decision: "approved" },
  });
});

test("refused, a bulk export is never made, and the refusal is in the trail", async () => {
  const exportId = await bulkExport();
  const approvalId = await ask("bulk-export", { exportId });
  await decide(approvalId, "refused");
  await expect(decide(approvalId, "approved")).rejects.toThrow(/already/);
  expect(await makingOf(exportId)).toEqual({ making: false, approved_by_id: null });
  const { rows } = await database.owner(
    `select user_id from audit_event where detail @> '{"approval": ${approvalId}, "decision": "refused"}'`,
  );
  expect(rows).toEqual([{ user_id: second.userId }]);
});

test("what waited too long is asked for again: a late yes does nothing", async () => {
  const exportId = await bulkExport();
  const approvalId = await ask("bulk-export", { exportId }, inDays(-APPROVAL_DAYS));
  await expect(decide(approvalId, "approved")).rejects.toThrow(/waited too long/);
  expect(await makingOf(exportId)).toEqual({ making: false, approved_by_id: null });
});

test("a request of a kind that nobody knows is not found, and one whose act fails stays undecided", async () => {
  const { rows } = await database.owner(`
    insert into approval (kind, payload, summary, reason, requested_by, requested_at, expires_at)
    values ('unknown', '{}', 'x', 'x', ${first.userId}, now(), now() + interval '1 day') returning id`);
  await expect(decide(Number(rows[0]?.id), "approved")).rejects.toThrow("was not found");
  const approvalId = await ask("bulk-export", { exportId: 999_999 });
  await expect(decide(approvalId, "approved")).rejects.toThrow();
  expect((await database.owner(`select decision from approval where id = ${approvalId}`)).rows).toEqual([
    { decision: null },
  ]);
});

test("who lost the way in gets a link by two people; their sessions end with it, and old factors when it opens", async () => {
  const lost = await person("campaign");
  await database.owner(`update user_account set passphrase_hash = 'old' where id = ${lost.userId}`);
  await database.owner(
    `insert into second_factor (user_id, kind, label, secret, confirmed_at) values (${lost.userId}, 'totp', 'Phone', '\\x00', now())`,
  );
  const approvalId = await ask("access-recovery", { userId: lost.userId });
  expect(await openSession(lost.sessionId, new Date())).not.toBeNull();
  await expect(decide(approvalId, "approved", first)).rejects.toThrow(/second person/);
  const { link } = await decide(approvalId, "approved");
  expect(link).toMatchObject({ kind: "recovery", to: { name: "Local" } });
  expect(await openSession(lost.sessionId, new Date())).toBeNull();
  expect(await newestEvent()).toMatchObject({
    act: "grant",
    user_id: second.userId,
    detail: { recovered: lost.userId, approval: approvalId },
  });
  const { rows: alerts } = await database.owner(
    `select kind from access_alert where user_id = ${lost.userId}`,
  );
  expect(alerts).toEqual([{ kind: "recovered" }]);

  await withScope(runScope(), (tx) => acceptLink(tx, link!.token, "four unrelated words here", now));
  expect((await database.owner(`select from second_factor where user_id = ${lost.userId}`)).rows).toEqual([]);
  expect(await newestEvent()).toMatchObject({
    act: "sign-in",
    user_id: lost.userId,
    detail: { opened: "recovery" },
  });
});

test("each change of access is an event: given, kept at a review, revoked, an office ended, a national grant approved", async () => {
  const told = async (work: (tx: ScopedTransaction) => Promise<unknown>) => {
    await as(first, work);
    return newestEvent();
  };
  const userId = await newcomer();
  const grant = { userId, purpose: "Test", from: now, until: inDays(30) };
  const give = (role: Role, areaIds: number[]) => (tx: ScopedTransaction) =>
    giveGrant(tx, first, { ...grant, role, areaIds }, now);
  const by = { act: "grant", user_id: first.userId };

  expect(await told(give("local", [town.east]))).toMatchObject({
    ...by,
    detail: { user: userId, role: "local" },
  });
  const [given] = (await database.owner(`select id from access_grant where user_id = ${userId}`)).rows;
  const grantId = Number(given?.id);
  expect(await told((tx) => keepGrant(tx, first, grantId, now))).toMatchObject({
    ...by,
    detail: { kept: grantId },
  });
  expect(await told((tx) => revokeGrant(tx, first, grantId, now))).toMatchObject({
    ...by,
    detail: { revoked: grantId, user: userId },
  });
  await as(first, give("mp", [town.north]));
  expect(await told((tx) => endOffice(tx, { role: "mp", at: inDays(1) }))).toMatchObject({
    ...by,
    detail: { office: "mp", ended: 1 },
  });
  const asked = await as(first, give("campaign", []));
  const approvalId = "approvalId" in asked ? asked.approvalId : 0;
  expect(await newestEvent()).toMatchObject({
    ...by,
    detail: { approval: approvalId, asked: "national-grant" },
  });
  await decide(approvalId, "approved");
  expect(await newestEvent()).toMatchObject({
    act: "grant",
    user_id: second.userId,
    detail: { user: userId, role: "campaign", approval: approvalId },
  });
});
