import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { listPeople } from "@/lib/access/data/list-people";
import { disableAccount } from "@/lib/access/mutations/disable-account";
import { endOffice } from "@/lib/access/mutations/end-office";
import { type Giver, giveGrant } from "@/lib/access/mutations/give-grant";
import { keepGrant } from "@/lib/access/mutations/keep-grant";
import { revokeGrant } from "@/lib/access/mutations/revoke-grant";
import type { Role } from "@/lib/access/schema";
import { approvalHandlers } from "@/lib/approval-handlers";
import { listApprovals } from "@/lib/approvals/data";
import { decideApproval } from "@/lib/approvals/mutations/decide-approval";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { openSession } from "@/lib/platform/session";
import { testDatabase } from "@/tests/support/database";
import { createTown, sessionWith, type Town } from "@/tests/support/factories";

const database = testDatabase();
const scope = runScope();
const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let town: Town;

beforeAll(async () => {
  town = await createTown(database);
});

/** Somebody with a role, as they give access, and their session. */
async function person(role: Role, areaIds: readonly number[] = []): Promise<Giver & { sessionId: string }> {
  const sessionId = await sessionWith(role, areaIds);
  const gate = await openSession(sessionId, new Date());
  if (!gate) throw new Error("no access");
  return { userId: gate.session.userId, role, scope: gate.scope, sessionId };
}

async function newcomer(): Promise<number> {
  const data = { email: `${randomUUID()}@example.org`, name: "New" };
  return (await withScope(scope, (tx) => tx.db.user.create({ data }))).id;
}

const give = (
  giver: Giver,
  role: Role,
  areaIds: number[],
  more: { userId?: number; until?: Date | null } = {},
) =>
  withScope(scope, async (tx) => {
    const { userId = await newcomer(), until = later(20) } = more;
    return giveGrant(tx, giver, { userId, role, areaIds, purpose: "Test", from: now, until }, now);
  });

const deciding = async (approvalId: number, decider: Giver, decision: "approved" | "refused" = "approved") =>
  withScope(scope, (tx) => decideApproval(tx, approvalId, decision, decider, approvalHandlers, new Date()));

const rolesOf = async (userId: number) =>
  (await withScope(scope, (tx) => tx.db.grant.findMany({ where: { userId } }))).map(({ role }) => role);

const districtsOf = async (sessionId: string) => {
  const gate = await openSession(sessionId, new Date());
  return gate?.scope.kind === "local" ? [...gate.scope.districtIds].sort((a, b) => a - b) : gate?.scope.kind;
};
const ids = (...codes: (keyof Town["districts"])[]) =>
  codes.map((code) => town.districts[code]).sort((a, b) => a - b);

test("wards, constituencies and authorities in any mix resolve to their polling districts, split wards included", async () => {
  expect(await districtsOf(await sessionWith("local", [town.split]))).toEqual(ids("SP1", "SP2"));
  expect(await districtsOf(await sessionWith("mp", [town.north]))).toEqual(ids("EA1", "EA2", "SP1"));
  expect(await districtsOf(await sessionWith("local", [town.west, town.north]))).toEqual(
    ids("EA1", "EA2", "SP1", "WE1"),
  );
  expect(await districtsOf(await sessionWith("mayor", [town.authority]))).toHaveLength(5);
});

test("a region and a nation hold the authorities below them, and a campaign organiser of a region no more", async () => {
  const { rows } = await database.owner(`
    with n as (insert into area (kind, code, name, valid_from) values
      ('country', 'N1', 'Nation', '2009-01-01'), ('region', 'R1', 'Region', '2009-01-01'), ('region', 'R2', 'Other', '2009-01-01')
      returning id, code),
    p as (insert into area_parent (child_id, parent_id)
      select (select id from n where code = c), (select id from n where code = 'N1') from unnest('{R1,R2}'::text[]) c
      union all select ${town.authority}, id from n where code = 'R1')
    select json_object_agg(code, id) as ids from n`);
  const areas = rows[0]?.ids as Record<string, number>;
  expect(await districtsOf(await sessionWith("campaign", [areas.R1 ?? 0]))).toHaveLength(5);
  expect(await districtsOf(await sessionWith("analyst", [areas.N1 ?? 0]))).toHaveLength(5);
  expect(await districtsOf(await sessionWith("campaign", [areas.R2 ?? 0]))).toEqual([]);
});

test("a grant follows its area: a district moved out goes, one moved in comes, a new version of the ward stays", async () => {
  const sessionId = await sessionWith("councillor", [town.east]);
  const move = (code: string, ward: number) =>
    database.owner(`update polling_district set ward_id = ${ward} where code = '${code}'`);
  await move("EA2", town.west);
  expect(await districtsOf(sessionId)).toEqual(ids("EA1"));
  await move("WE1", town.east);
  expect(await districtsOf(sessionId)).toEqual(ids("EA1", "WE1"));
  await database.owner(`update area set valid_to = '2026-05-01' where id = ${town.east}`);
  const { rows } = await database.owner(`
    insert into area (kind, code, name, valid_from)
    select kind, code, name, '2026-05-01' from area where id = ${town.east} returning id`);
  await move("EA1", Number(rows[0]?.id));
  expect(await districtsOf(sessionId)).toEqual(ids("EA1", "WE1"));
  await move("EA1", town.east);
  await move("EA2", town.east);
  await move("WE1", town.west);
});

test("a local organiser gives whole wards of their own area without headquarters, and nothing beyond", async () => {
  const organiser = await person("local", [town.north]);
  expect(await give(organiser, "local", [town.east])).toHaveProperty("grantId");
  expect(await give(organiser, "helper", [town.east])).toHaveProperty("grantId");
  // Split lies in part in the other constituency; North is no ward; the whole party is headquarters'.
  for (const areas of [[town.split], [town.west], [town.north], [town.east, town.west], []]) {
    await expect(give(organiser, "local", areas)).rejects.toThrow();
  }
  for (const role of ["councillor", "mp", "campaign", "administrator"] as const) {
    await expect(give(organiser, role, [town.east])).rejects.toThrow(/does not give/);
  }
  const mp = await person("mp", [town.north]);
  await expect(give(mp, "helper", [town.east])).rejects.toThrow(/does not give/);
});

test("nobody gives to themselves, and office and pass have an end", async () => {
  const administrator = await person("administrator");
  await expect(give(administrator, "local", [town.east], { userId: administrator.userId })).rejects.toThrow(
    /themselves/,
  );
  await expect(give(administrator, "mp", [town.north], { until: null })).rejects.toThrow(/ends/);
  await expect(give(administrator, "helper", [town.east], { until: later(25) })).rejects.toThrow(/a day/);
  await expect(give(administrator, "mp", [])).rejects.toThrow(/needs an area/);
  await expect(give(administrator, "auditor", [town.east])).rejects.toThrow(/whole party/);
});

test("access to the whole party or a nation waits for a second person, who is not the first", async () => {
  const [first, second] = [await person("administrator"), await person("officer")];
  const local = await person("local", [town.east]);
  const userId = await newcomer();
  const given = await give(first, "campaign", [], { userId });
  const approvalId = "approvalId" in given ? given.approvalId : 0;
  expect(await rolesOf(userId)).toEqual([]);
  await expect(deciding(approvalId, first)).rejects.toThrow(/second person/);
  await expect(deciding(approvalId, local)).rejects.toThrow(/second person/);
  await deciding(approvalId, second);
  expect(await rolesOf(userId)).toEqual(["campaign"]);
  await expect(deciding(approvalId, second)).rejects.toThrow(/already/);
});

test("of two decisions at once one counts, and a refusal gives nothing", async () => {
  const first = await person("administrator");
  const deciders = [await person("officer"), await person("administrator")];
  const userId = await newcomer();
  const given = await give(first, "analyst", [], { userId });
  const approvalId = "approvalId" in given ? given.approvalId : 0;
  const answers = await Promise.allSettled(deciders.map((decider) => deciding(approvalId, decider)));
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await rolesOf(userId)).toEqual(["analyst"]);

  const again = await give(first, "auditor", [], { userId });
  await deciding("approvalId" in again ? again.approvalId : 0, deciders[0]!, "refused");
  expect(await rolesOf(userId)).toEqual(["analyst"]);
  const [newest] = (await withScope(scope, (tx) => listApprovals(tx, now))).filter((row) => row.decision);
  expect(newest?.decision).toBe("refused");
});

test("the database itself refuses a request that is approved by who asked for it", async () => {
  const first = await person("administrator");
  const given = await give(first, "campaign", []);
  const id = "approvalId" in given ? given.approvalId : 0;
  await expect(
    database.owner(
      `update approval set decision = 'approved', decided_at = now(), decided_by = ${first.userId} where id = ${id}`,
    ),
  ).rejects.toThrow(/approval_by_a_second_person/);
});

test("what was revoked, closed or has run out opens nothing at the next of 500 requests", async () => {
  const administrator = await person("administrator");
  const endings: ((userId: number) => Promise<unknown>)[] = [
    (userId) =>
      withScope(scope, async (tx) => {
        const grant = await tx.db.grant.findFirstOrThrow({ where: { userId } });
        await revokeGrant(tx, administrator, grant.id, new Date());
      }),
    (userId) =>
      withScope(scope, (tx) =>
        disableAccount(tx, { userId, by: administrator.userId, closed: true }, new Date()),
      ),
    (userId) => database.owner(`update access_grant set valid_to = now() where user_id = ${userId}`),
    (userId) =>
      database.owner(
        `update undertaking set accepted_at = now() - interval '366 days' where user_id = ${userId}`,
      ),
  ];
  let opened = 0;
  for (const end of endings) {
    const holder = await person("local", [town.east]);
    expect(await districtsOf(holder.sessionId)).toEqual(ids("EA1", "EA2"));
    await end(holder.userId);
    const tries = Array.from({ length: 125 }, async () => {
      if (await openSession(holder.sessionId, new Date())) opened += 1;
      opened += await withScope(holder.scope, (tx) =>
        tx.db.$queryRaw<unknown[]>`select unnest(my_districts())`.then((rows) => rows.length),
      );
    });
    await Promise.all(tries);
  }
  expect(opened).toBe(0);
});

test("a dissolution ends every MP's access and no candidate's", async () => {
  const [mp, candidate] = [await person("mp", [town.south]), await person("candidate", [town.south])];
  await withScope(scope, (tx) => endOffice(tx, { role: "mp", at: new Date() }));
  expect(await districtsOf(mp.sessionId)).toBeUndefined();
  expect(await districtsOf(candidate.sessionId)).toEqual(ids("SP2", "WE1"));
});

test("a candidacy ends with the day after its poll, wherever the poll moves", async () => {
  const { rows } = await database.owner(
    "insert into election (type, poll_date, name) values ('local', current_date, 'Local') returning id",
  );
  const sessionId = await sessionWith("candidate", [town.east]);
  const gate = await openSession(sessionId, new Date());
  await database.owner(
    `update access_grant set valid_to = null, election_id = ${rows[0]?.id} where user_id = ${gate?.session.userId}`,
  );
  const moved = (days: number) =>
    database.owner(`update election set poll_date = current_date + ${days} where id = ${rows[0]?.id}`);
  expect(await districtsOf(sessionId)).toEqual(ids("EA1", "EA2"));
  await moved(-3);
  expect(await districtsOf(sessionId)).toBeUndefined();
  await moved(100);
  expect(await districtsOf(sessionId)).toEqual(ids("EA1", "EA2"));
});

test("somebody with two roles acts in one at a time, with its areas alone", async () => {
  const holder = await person("local", [town.east]);
  await give(await person("administrator"), "councillor", [town.west], { userId: holder.userId });
  expect(await districtsOf(holder.sessionId)).toEqual(ids("EA1", "EA2"));
  await database.owner(`update app_session set role = 'councillor' where id = '${holder.sessionId}'`);
  expect(await districtsOf(holder.sessionId)).toEqual(ids("WE1"));
  await database.owner(`update app_session set role = 'administrator' where id = '${holder.sessionId}'`);
  expect(await districtsOf(holder.sessionId)).toEqual(ids("EA1", "EA2"));
});

test("a local organiser sees and ends what lies within their area, and nothing of headquarters", async () => {
  const organiser = await person("local", [town.north]);
  const [within, beyond] = [await person("local", [town.east]), await person("local", [town.split])];
  const people = await withScope(scope, (tx) => listPeople(tx, organiser.scope, new Date()));
  const seen = new Set(people.map(({ id }) => id));
  expect(seen.has(within.userId)).toBe(true);
  expect(seen.has(beyond.userId)).toBe(false);
  const grantOf = async (userId: number) =>
    (await withScope(scope, (tx) => tx.db.grant.findFirstOrThrow({ where: { userId } }))).id;
  const end = async (userId: number) => {
    const grantId = await grantOf(userId);
    return withScope(scope, (tx) => revokeGrant(tx, organiser, grantId, new Date()));
  };
  for (const other of [
    beyond,
    await person("councillor", [town.east]),
    await person("campaign"),
    organiser,
  ]) {
    await expect(end(other.userId)).rejects.toThrow(/not found/);
  }
  await end(within.userId);
  expect(await districtsOf(within.sessionId)).toBeUndefined();
});

test("nobody keeps their own access at a review", async () => {
  const [first, second] = [await person("administrator"), await person("administrator")];
  const grant = await withScope(scope, (tx) =>
    tx.db.grant.findFirstOrThrow({ where: { userId: first.userId } }),
  );
  await database.owner(`update access_grant set review_on = current_date where id = ${grant.id}`);
  const keep = (by: Giver) => withScope(scope, (tx) => keepGrant(tx, by, grant.id, now));
  await expect(keep(first)).rejects.toThrow(/their own/);
  await keep(second);
  const kept = await withScope(scope, (tx) => tx.db.grant.findFirstOrThrow({ where: { id: grant.id } }));
  expect(kept.reviewOn > later(24 * 80)).toBe(true);
});

test("a sole administrator appoints the second person alone, gives nothing else national, and cannot go", async () => {
  await database.owner(
    "update access_grant set revoked_at = now() where role in ('administrator', 'officer')",
  );
  const sole = await person("administrator");
  expect(await give(sole, "campaign", [])).toHaveProperty("approvalId");
  const grant = await withScope(scope, (tx) =>
    tx.db.grant.findFirstOrThrow({ where: { userId: sole.userId } }),
  );
  await expect(withScope(scope, (tx) => revokeGrant(tx, sole, grant.id, new Date()))).rejects.toThrow(/only/);
  expect(await give(sole, "administrator", [])).toHaveProperty("grantId");
  expect(await give(sole, "administrator", [])).toHaveProperty("approvalId");
});
