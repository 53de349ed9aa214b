import { expect, test } from "vitest";
import { listDemoAccounts } from "@/lib/access/data/list-demo-accounts";
import { acceptUndertaking } from "@/lib/access/mutations/accept-undertaking";
import { addGrant } from "@/lib/access/mutations/add-grant";
import { createDemoAccounts } from "@/lib/access/mutations/create-demo-accounts";
import { endSession } from "@/lib/access/mutations/end-session";
import { hashPassphrase } from "@/lib/access/mutations/hash-passphrase";
import { setUpParty } from "@/lib/access/mutations/set-up-party";
import { type Credentials, signIn } from "@/lib/access/mutations/sign-in";
import { signInDemo } from "@/lib/access/mutations/sign-in-demo";
import { startSession } from "@/lib/access/mutations/start-session";
import { ROLES, type Role } from "@/lib/access/schema";
import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { openPerson, openSession } from "@/lib/platform/session";
import { testDatabase } from "@/tests/support/database";

const database = testDatabase();
const scope = runScope();
const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let people = 0;

/** Two wards of one district and one elector each; answers the id of the first ward. */
async function twoWards(): Promise<{ wardId: number; districtIds: number[] }> {
  const { rows } = await database.owner(`
    with a as (insert into area (kind, code, name, valid_from) values
      ('authority', gen_random_uuid()::text, 'Town', '2020-01-01'),
      ('constituency', gen_random_uuid()::text, 'Seat', '2020-01-01'),
      ('ward', gen_random_uuid()::text, 'East', '2020-01-01'),
      ('ward', gen_random_uuid()::text, 'West', '2020-01-01') returning id, kind, name),
    d as (insert into polling_district (code, authority_id, ward_id, constituency_id, valid_from)
      select w.name, t.id, w.id, s.id, '2020-01-01' from a w, a t, a s
      where w.kind = 'ward' and t.kind = 'authority' and s.kind = 'constituency' returning id, ward_id, authority_id, code),
    v as (insert into register_version (authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count)
      select id, '2025-12-01', 'annual', 'x', 2, 0, 2, 0 from a where kind = 'authority' returning id),
    e as (insert into elector (authority_id, district_id, surname, forename, identity_key, number, suffix, markers,
        on_register, first_registered_on, current_version_id)
      select d.authority_id, d.id, 'Of', d.code, decode(md5(d.code), 'hex'), 1, 0, '', true, '2025-12-01', v.id from d, v returning id)
    select min(ward_id) as ward, array_agg(id order by code) as districts, (select count(*) from e) from d`);
  const row = rows[0] as { ward: number; districts: number[] };
  return { wardId: row.ward, districtIds: row.districts };
}

async function localUser(wardId: number, until: Date | null = null): Promise<number> {
  people += 1;
  return withScope(scope, async (tx) => {
    const user = await tx.db.user.create({ data: { email: `local${people}@example.org`, name: "Local" } });
    await giveRole(tx, user.id, "local", [wardId], until);
    await acceptUndertaking(tx, user.id, now);
    return user.id;
  });
}

const giveRole = (
  tx: ScopedTransaction,
  userId: number,
  role: Role,
  areaIds: number[] = [],
  until: Date | null = null,
) => addGrant(tx, { userId, role, areaIds, purpose: "Test", from: later(-1), until, givenBy: null });

const sessionOf = (userId: number, at = now) => withScope(scope, (tx) => startSession(tx, userId, at));

async function seenBy(sessionId: string): Promise<number | null> {
  const gate = await openSession(sessionId, new Date());
  return gate && withScope(gate.scope, (tx) => tx.db.elector.count());
}

async function account(passphrase: string): Promise<string> {
  people += 1;
  const email = `person${people}@example.org`;
  const passphraseHash = await hashPassphrase(passphrase);
  await withScope(scope, async (tx) => {
    const user = await tx.db.user.create({ data: { email, name: "Person", passphraseHash } });
    await giveRole(tx, user.id, "campaign");
    await acceptUndertaking(tx, user.id, now);
  });
  return email;
}

const attempt = (email: string, passphrase: string, address: string): Credentials => ({
  email,
  passphrase,
  address,
});

test("a local session sees its ward and no more", async () => {
  const { wardId, districtIds } = await twoWards();
  const sessionId = await sessionOf(await localUser(wardId));
  const gate = await openSession(sessionId, new Date());
  expect(gate?.scope).toMatchObject({ kind: "local", districtIds: districtIds.slice(0, 1) });
  expect(await seenBy(sessionId)).toBe(1);
});

test("a revoked session opens nothing, and its id shows no row to the app's role", async () => {
  const { wardId } = await twoWards();
  const sessionId = await sessionOf(await localUser(wardId));
  const gate = await openSession(sessionId, new Date());
  await withScope(scope, (tx) => endSession(tx, sessionId, new Date()));
  expect(await openSession(sessionId, new Date())).toBeNull();
  expect(gate && (await withScope(gate.scope, (tx) => tx.db.elector.count()))).toBe(0);
});

test("an expired session opens nothing", async () => {
  const { wardId } = await twoWards();
  const sessionId = await sessionOf(await localUser(wardId), later(-24 * 60));
  expect(await openSession(sessionId, new Date())).toBeNull();
});

test("a disabled account's session opens nothing", async () => {
  const { wardId } = await twoWards();
  const userId = await localUser(wardId);
  const sessionId = await sessionOf(userId);
  await withScope(scope, (tx) =>
    tx.db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } }),
  );
  expect(await openSession(sessionId, new Date())).toBeNull();
});

test("the end of a grant takes effect on the next call", async () => {
  const { wardId } = await twoWards();
  const userId = await localUser(wardId);
  const sessionId = await sessionOf(userId);
  expect(await seenBy(sessionId)).toBe(1);
  await withScope(scope, (tx) =>
    tx.db.grant.updateMany({ where: { userId }, data: { validTo: new Date() } }),
  );
  expect(await seenBy(sessionId)).toBeNull();
  expect((await openPerson(sessionId, new Date()))?.standing).toBe("no-access");
});

test("a demotion takes effect on the next call", async () => {
  const { wardId } = await twoWards();
  const userId = await localUser(wardId);
  const sessionId = await sessionOf(userId);
  const campaign = await withScope(scope, (tx) => giveRole(tx, userId, "campaign"));
  expect((await openSession(sessionId, new Date()))?.scope.kind).toBe("headquarters");
  await withScope(scope, (tx) =>
    tx.db.grant.update({ where: { id: campaign }, data: { revokedAt: new Date() } }),
  );
  expect((await openSession(sessionId, new Date()))?.scope.kind).toBe("local");
  expect(await seenBy(sessionId)).toBe(1);
});

test("the right passphrase opens a session by half, in whatever case the address is written", async () => {
  const email = await account("four unrelated words");
  const answer = await signIn(scope, attempt(email.toUpperCase(), "four unrelated words", "10.0.0.1"), now);
  const sessionId = answer.ok ? answer.sessionId : "";
  expect(await openSession(sessionId, new Date())).toBeNull();
  expect((await openPerson(sessionId, new Date()))?.standing).toBe("second-factor");
});

test("a wrong passphrase and an unknown account get the same answer", async () => {
  const email = await account("four unrelated words");
  const wrong = await signIn(scope, attempt(email, "five unrelated words", "10.0.1.1"), now);
  const unknown = await signIn(scope, attempt("nobody@example.org", "five unrelated words", "10.0.1.2"), now);
  expect(wrong).toEqual({ ok: false, reason: "NO_MATCH" });
  expect(unknown).toEqual(wrong);
});

test("of thirty tries at once on one account ten are judged, and the right passphrase then waits as well", async () => {
  const email = await account("four unrelated words");
  const tries = Array.from({ length: 30 }, (_, index) =>
    signIn(scope, attempt(email, "five unrelated words", `10.1.0.${index}`), now),
  );
  const reasons = (await Promise.all(tries)).map((answer) => (answer.ok ? "OPEN" : answer.reason));
  expect(reasons.filter((reason) => reason === "NO_MATCH")).toHaveLength(10);
  const right = attempt(email, "four unrelated words", "10.1.1.1");
  expect(await signIn(scope, right, now)).toEqual({ ok: false, reason: "TOO_MANY_TRIES" });
  expect((await signIn(scope, right, later(16))).ok).toBe(true);
});

test("an address has ten tries over all accounts, and successes are not counted against it", async () => {
  const email = await account("four unrelated words");
  for (let round = 0; round < 12; round += 1) {
    expect((await signIn(scope, attempt(email, "four unrelated words", "10.2.0.1"), now)).ok).toBe(true);
  }
  for (let round = 0; round < 10; round += 1) {
    await signIn(scope, attempt(`guess${round}@example.org`, "five unrelated words", "10.2.0.1"), now);
  }
  const next = await signIn(scope, attempt(email, "four unrelated words", "10.2.0.1"), now);
  expect(next).toEqual({ ok: false, reason: "TOO_MANY_TRIES" });
});

test("the demo opens by one click on this machine alone, and closes when a real account exists", async () => {
  await database.owner("delete from user_account; delete from party");
  await database.owner(`insert into area (kind, code, name, valid_from) values
    ('ward', 'E05011525', 'Avenue', '2018-05-03'), ('constituency', 'E14001314', 'North', '2024-07-04'),
    ('authority', 'E06000010', 'Hull', '1996-04-01')`);
  await withScope(scope, (tx) => createDemoAccounts(tx, later(-3 * 24 * 60)));
  const offered = (loopback: boolean) => withScope(scope, (tx) => listDemoAccounts(tx, loopback));
  const [dana, ...others] = await offered(true);
  const open = (loopback: boolean) =>
    withScope(scope, (tx) => signInDemo(tx, dana?.id ?? 0, loopback, new Date()));

  expect(new Set([dana, ...others].map((account) => account?.role))).toEqual(new Set(ROLES));
  expect(await offered(false)).toEqual([]);
  expect(await open(false)).toBeNull();
  expect(await open(true)).not.toBeNull();
  // The pass for a day begins with the click, however long ago the demo was loaded.
  const helper = others.find(({ role }) => role === "helper");
  const pass = await withScope(scope, (tx) => signInDemo(tx, helper?.id ?? 0, true, new Date()));
  expect((await openSession(pass ?? "", new Date()))?.session.role).toBe("helper");
  expect(await openSession(pass ?? "", later(25 * 60))).toBeNull();
  await account("four unrelated words");
  expect(await offered(true)).toEqual([]);
  expect(await open(true)).toBeNull();
});

test("of two setups at once one wins, and its account may invite others and load files", async () => {
  await database.owner("delete from user_account; delete from party");
  const setUp = (email: string) =>
    withScope(scope, (tx) =>
      setUpParty(
        tx,
        {
          partyName: "Hull Labour",
          partyCode: "PP53",
          officerName: "D. Officer",
          officerEmail: "officer@example.org",
          areasFile: undefined,
          accountName: "First",
          email,
          passphrase: "four unrelated words",
        },
        new Date(),
      ),
    );
  const answers = await Promise.allSettled([setUp("a@example.org"), setUp("b@example.org")]);
  expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
  const grants = await withScope(scope, (tx) => tx.db.grant.findMany({ orderBy: { role: "asc" } }));
  expect(grants.map((grant) => grant.role)).toEqual(["administrator", "data-team"]);
});
