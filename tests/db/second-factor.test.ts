import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { acceptLink } from "@/lib/access/mutations/accept-link";
import { acceptUndertaking } from "@/lib/access/mutations/accept-undertaking";
import { addGrant } from "@/lib/access/mutations/add-grant";
import { beginTotp } from "@/lib/access/mutations/begin-totp";
import { completeSignIn } from "@/lib/access/mutations/complete-sign-in";
import { confirmPerson } from "@/lib/access/mutations/confirm-person";
import { invitePerson } from "@/lib/access/mutations/invite-person";
import { issueLink } from "@/lib/access/mutations/issue-link";
import { openRecovery } from "@/lib/access/mutations/open-recovery";
import { removeFactor } from "@/lib/access/mutations/remove-factor";
import { requireEnrolmentRight } from "@/lib/access/mutations/require-enrolment-right";
import { signIn } from "@/lib/access/mutations/sign-in";
import { startHalfSession, startSession } from "@/lib/access/mutations/start-session";
import { makeRecoveryCodes, takeRecoveryCode } from "@/lib/access/mutations/take-recovery-code";
import { takeTotpCode } from "@/lib/access/mutations/take-totp-code";
import type { Proof } from "@/lib/access/schema";
import { loginRoles } from "@/lib/platform/db/roles";
import { withScope } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";
import { runScope } from "@/lib/platform/run-gate";
import { openPerson, openSession } from "@/lib/platform/session";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, type Town } from "@/tests/support/factories";

const database = testDatabase();
const scope = runScope();
const site = { origin: "https://hustings.example.org", host: "hustings.example.org" };
const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
let town: Town;
let addresses = 0;

beforeAll(async () => {
  town = await createTown(database);
  await createElectors(database, town, [{ districtId: town.districts.EA1, surname: "Okafor" }]);
});

interface Account {
  userId: number;
  email: string;
  secret: string;
}

/** A local organiser of East with an authenticator app, not yet signed in. */
async function account(): Promise<Account> {
  const email = `${randomUUID()}@example.org`;
  return withScope(scope, async (tx) => {
    const { id: userId } = await tx.db.user.create({ data: { email, name: "Person" } });
    const grant = { role: "local" as const, areaIds: [town.east], purpose: "Test", givenBy: null };
    await addGrant(tx, { ...grant, userId, from: later(-10), until: null });
    await acceptUndertaking(tx, userId, now);
    const { secret } = await beginTotp(tx, { userId, email });
    const code = codeAt(secret, -600);
    await takeTotpCode(tx, userId, code, later(-600), { enrolling: true });
    return { userId, email, secret };
  });
}

const codeAt = (secret: string, seconds: number) =>
  generateSync({ secret, epoch: Math.floor(later(seconds).getTime() / 1000) });
const take = (userId: number, code: string, at = now) =>
  withScope(scope, (tx) => takeTotpCode(tx, userId, code, at));
const half = (userId: number) => withScope(scope, (tx) => startHalfSession(tx, userId, now));

async function complete(sessionId: string, proof: Proof, at = now) {
  addresses += 1;
  const step = {
    sessionId,
    proof,
    site,
    address: `10.9.${addresses >> 8}.${addresses & 255}`,
    device: "Test",
  };
  return completeSignIn(scope, step, at);
}

test("of 1,000 replays of codes that were taken none is taken again, at once or later", async () => {
  const { userId, secret } = await account();
  let replayed = 0;
  for (let step = 0; step < 10; step += 1) {
    const at = later(step * 30);
    const code = codeAt(secret, step * 30);
    expect(await take(userId, code, at)).toBe(true);
    const tries = Array.from({ length: 100 }, (_, index) =>
      take(userId, code, new Date(at.getTime() + index * 300)),
    );
    replayed += (await Promise.all(tries)).filter(Boolean).length;
  }
  expect(replayed).toBe(0);
});

test("of fifty requests at once with one code one succeeds", async () => {
  const { userId, secret } = await account();
  const code = codeAt(secret, 0);
  const answers = await Promise.all(Array.from({ length: 50 }, () => take(userId, code)));
  expect(answers.filter(Boolean)).toHaveLength(1);
});

test("a clock may be half a minute out, not two minutes", async () => {
  const { userId, secret } = await account();
  expect(await take(userId, codeAt(secret, -120))).toBe(false);
  expect(await take(userId, codeAt(secret, 120))).toBe(false);
  expect(await take(userId, codeAt(secret, -30))).toBe(true);
});

test("before the second factor the session shows nothing, in the app and past it", async () => {
  const { userId } = await account();
  const sessionId = await half(userId);
  expect(await openSession(sessionId, now)).toBeNull();
  expect((await openPerson(sessionId, now))?.standing).toBe("second-factor");
  const role = loginRoles(database.ownerUrl(), env().authSecret).find(
    ({ group }) => group === "hustings_app",
  );
  const client = new pg.Client({ connectionString: role?.url });
  await client.connect();
  await client.query("select set_config('app.session_id', $1, false)", [sessionId]);
  expect((await client.query("select * from elector")).rows).toEqual([]);
  await client.end();
});

test("the second factor ends the half session and opens a whole one under another id", async () => {
  const { userId, secret } = await account();
  const sessionId = await half(userId);
  const answer = await complete(sessionId, { kind: "totp", code: codeAt(secret, 0) });
  expect(answer.ok && answer.sessionId !== sessionId).toBe(true);
  expect(await openPerson(sessionId, now)).toBeNull();
  expect(answer.ok && (await openSession(answer.sessionId, new Date()))?.session.role).toBe("local");
  expect(await complete(sessionId, { kind: "totp", code: codeAt(secret, 30) }, later(30))).toEqual({
    ok: false,
    reason: "TOO_LATE",
  });
});

test("a half session lasts a quarter of an hour", async () => {
  const { userId, secret } = await account();
  const sessionId = await half(userId);
  const answer = await complete(sessionId, { kind: "totp", code: codeAt(secret, 901) }, later(901));
  expect(answer).toEqual({ ok: false, reason: "TOO_LATE" });
});

test("ten wrong codes lock the second step, whatever the address, and administrators hear of it once", async () => {
  const { userId, secret } = await account();
  const sessionId = await half(userId);
  const wrong = await Promise.all(
    Array.from({ length: 15 }, () => complete(sessionId, { kind: "totp", code: "000000" })),
  );
  const reasons = wrong.map((answer) => (answer.ok ? "OPEN" : answer.reason));
  expect(reasons.filter((reason) => reason === "NO_MATCH")).toHaveLength(10);
  const right = await complete(sessionId, { kind: "totp", code: codeAt(secret, 0) });
  expect(right).toEqual({ ok: false, reason: "TOO_MANY_TRIES" });
  const alerts = await withScope(scope, (tx) => tx.db.accessAlert.findMany({ where: { userId } }));
  expect(alerts.map(({ kind }) => kind)).toEqual(["locked-out"]);
});

test("each recovery code opens once, and new ones replace the old", async () => {
  const { userId } = await account();
  const codes = await withScope(scope, (tx) => makeRecoveryCodes(tx, userId));
  expect(new Set(codes).size).toBe(10);
  const open = (code: string) => withScope(scope, (tx) => takeRecoveryCode(tx, userId, code));
  const first = codes[0] ?? "";
  expect(await Promise.all([open(first), open(first.toUpperCase())])).toContain(true);
  expect(await open(first)).toBe(false);
  await withScope(scope, (tx) => makeRecoveryCodes(tx, userId));
  expect(await open(codes[1] ?? "")).toBe(false);
});

test("a passphrase alone adds no second factor to what there is", async () => {
  const { userId, email } = await account();
  const allowed = (sessionId: string, at = now) =>
    withScope(scope, (tx) => requireEnrolmentRight(tx, { userId, sessionId }, at));
  await expect(allowed(await half(userId))).rejects.toThrow(/Confirm/);
  const whole = await withScope(scope, (tx) => startSession(tx, userId, now));
  await allowed(whole);
  await expect(allowed(whole, later(301))).rejects.toThrow(/Confirm/);

  // Nor does an app that was begun and never shown to work open anything.
  const { secret } = await withScope(scope, (tx) => beginTotp(tx, { userId, email }));
  expect(await take(userId, codeAt(secret, 0))).toBe(false);
});

test("a fresh proof renews the five minutes, a wrong one does not", async () => {
  const { userId, secret } = await account();
  const sessionId = await withScope(scope, (tx) => startSession(tx, userId, later(-3600)));
  const from = { address: "10.8.0.1", site };
  const confirm = (code: string) =>
    confirmPerson(scope, { userId, sessionId }, { kind: "totp", code }, from, now);
  const confirmedAt = async () => (await openSession(sessionId, now))?.session.confirmedAt?.getTime();
  expect(await confirm("000000")).toBe("NO_MATCH");
  expect(await confirmedAt()).toBe(later(-3600).getTime());
  expect(await confirm(codeAt(secret, 0))).toBe("CONFIRMED");
  expect(await confirmedAt()).toBe(now.getTime());
});

test("of two second factors both cannot go, not even at once", async () => {
  const { userId } = await account();
  await database.owner(`insert into second_factor (user_id, kind, label, credential_id, public_key, confirmed_at)
    values (${userId}, 'passkey', 'Passkey', 'c-${userId}', '\\x00', now())`);
  const factors = await withScope(scope, (tx) => tx.db.factor.findMany({ where: { userId } }));
  const answers = await Promise.allSettled(
    factors.map(({ id }) => withScope(scope, (tx) => removeFactor(tx, userId, id, now))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an invitation opens once, within a day, and only the newest; its secret is nowhere in the database", async () => {
  const invited = (email: string) =>
    withScope(scope, (tx) => invitePerson(tx, { name: "Ina", email, invitedBy: null }, now));
  const accept = (token: string, at = now) =>
    withScope(scope, (tx) => acceptLink(tx, token, "four unrelated words", at));
  const first = await invited("ina@example.org");
  await expect(invited("ina@example.org")).rejects.toThrow(/account already/);
  await expect(accept(first.token, later(24 * 3600))).rejects.toThrow(/older than a day/);
  const again = { userId: first.userId, kind: "invitation" as const, issuedBy: null, now };
  const second = await withScope(scope, (tx) => issueLink(tx, again));
  await expect(accept(first.token)).rejects.toThrow(/used/);
  const answers = await Promise.allSettled([accept(second), accept(second)]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { rows } = await database.owner(
    `select token_hash from one_time_link where token_hash = '${second}'`,
  );
  expect(rows).toEqual([]);

  const credentials = { email: "ina@example.org", passphrase: "four unrelated words", address: "10.7.0.1" };
  expect((await signIn(scope, credentials, now)).ok).toBe(true);
});

test("a way back in ends every session, and with the new passphrase the old second factor is gone", async () => {
  const { userId, secret } = await account();
  const sessionId = await withScope(scope, (tx) => startSession(tx, userId, now));
  const { link } = await withScope(scope, (tx) =>
    openRecovery(tx, { id: 1, payload: { userId }, requestedBy: userId, decidedBy: userId, now }),
  );
  expect(await openSession(sessionId, now)).toBeNull();
  await withScope(scope, (tx) => acceptLink(tx, link?.token ?? "", "four unrelated words", now));
  expect(await take(userId, codeAt(secret, 0))).toBe(false);
  expect(await withScope(scope, (tx) => tx.db.factor.count({ where: { userId } }))).toBe(0);
});

test("the secret of an app lies sealed in the database", async () => {
  const { userId, secret } = await account();
  const { rows } = await database.owner(
    `select encode(secret, 'hex') as kept from second_factor where user_id = ${userId}`,
  );
  expect(String(rows[0]?.kept).length).toBeGreaterThan(64);
  expect(String(rows[0]?.kept)).not.toContain(Buffer.from(secret).toString("hex"));
});
