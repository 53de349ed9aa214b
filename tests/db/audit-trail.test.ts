import { beforeAll, expect, test } from "vitest";
import { countElectors } from "@/lib/electors/data/count-electors";
import { findElector } from "@/lib/electors/data/find-elector";
import { listElectors } from "@/lib/electors/data/list-electors";
import type { ElectorSelection } from "@/lib/electors/data/where-electors";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { ofRequest, onRoute } from "@/lib/platform/request-facts";
import { runScope } from "@/lib/platform/run-gate";
import { openSession } from "@/lib/platform/session";
import { searchElectors } from "@/lib/search/data/search-electors";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, localScope, type Town } from "@/tests/support/factories";

const database = testDatabase();
let town: Town;
let ids: number[];
let scope: Scope & { kind: "local" };

beforeAll(async () => {
  town = await createTown(database);
  ids = await createElectors(database, town, [
    { districtId: town.districts.EA1, surname: "Abel", forename: "Ann", street: "1 Elm Street" },
    { districtId: town.districts.EA1, surname: "Abel", forename: "Bob", street: "1 Elm Street" },
    { districtId: town.districts.WE1, surname: "Cole", forename: "Cy" },
  ]);
  scope = await localScope([town.east]);
});

async function eventsDuring(work: () => Promise<unknown>) {
  const before = await database.owner("select count(*)::int as n from audit_event");
  await work();
  const { rows } = await database.owner(`
    select user_id, session_id::text, act, route, reach, elector_ids, count, encode(filter_hash, 'hex') as filter, purpose
    from audit_event order by at offset ${before.rows[0]?.n}`);
  return rows;
}

const all = (): ElectorSelection => ({
  districtIds: Object.values(town.districts),
  frame: null,
  filters: {},
  decileRange: null,
  today: new Date(),
});

test("a list that says nothing of itself is written down with whom it showed, and to whom", async () => {
  const events = await eventsDuring(() =>
    withScope(scope, (tx) => listElectors(tx, all(), { sort: "name", order: "up" }, null, 50)),
  );
  expect(events).toMatchObject([
    {
      user_id: scope.userId,
      session_id: scope.sessionId,
      act: "view",
      elector_ids: ids.slice(0, 2),
      count: 2,
    },
  ]);
});

test("a search that finds nobody is written down, its words as a keyed hash", async () => {
  const audit = { act: "search" as const, filter: "zebedee" };
  const events = await eventsDuring(() =>
    withScope(scope, (tx) => searchElectors(tx, "zebedee", 8), { audit }),
  );
  expect(events).toMatchObject([{ act: "search", elector_ids: [], count: 0 }]);
  expect(events[0]?.filter).toMatch(/^[0-9a-f]{64}$/);
});

test("counts alone show nobody", async () => {
  expect(await eventsDuring(() => withScope(scope, (tx) => countElectors(tx, all())))).toEqual([]);
});

test("an elector outside the areas is not found, and no event names them", async () => {
  const outside = ids[2]!;
  const events = await eventsDuring(async () => {
    expect(await withScope(scope, (tx) => findElector(tx, outside))).toBeNull();
  });
  expect(events).toEqual([]);
});

test("rows of the model itself are seen, whichever columns were chosen", async () => {
  const events = await eventsDuring(() =>
    withScope(runScope(), (tx) =>
      tx.db.elector.findMany({ select: { id: true, number: true }, orderBy: { id: "asc" } }),
    ),
  );
  expect(events).toMatchObject([{ user_id: null, route: "run", elector_ids: ids }]);
});

test("the event of a page holds its request, its path and the areas granted; that of an action its name", async () => {
  const gate = await openSession(scope.sessionId, new Date());
  const requestId = "0d9cbd2e-0c11-4d6c-bb5c-6d2f1a3a7a10";
  const headers = new Headers({ "x-request-id": requestId, "x-hustings-path": `/electors/${ids[0]}` });
  const page = ofRequest(gate!, headers);
  const events = await eventsDuring(async () => {
    await withScope(page.scope, (tx) => findElector(tx, ids[0]!));
    await withScope(onRoute(page, "export-electors").scope, (tx) => findElector(tx, ids[0]!));
  });
  expect(events).toMatchObject([
    { route: `/electors/${ids[0]}`, reach: "T-East", elector_ids: [ids[0]] },
    { route: "export-electors", reach: "T-East" },
  ]);
});

test("work that fails leaves neither change nor event", async () => {
  const events = await eventsDuring(() =>
    withScope(scope, async (tx) => {
      await findElector(tx, ids[0]!);
      throw new Error("broken off");
    }).catch(() => undefined),
  );
  expect(events).toEqual([]);
});

test("where the trail cannot be written, nothing is answered", async () => {
  const grantees = "hustings_app, hustings_hq";
  const signature =
    "append_audit_event(integer, uuid, uuid, text, text, text, text, integer[], integer, bytea, jsonb)";
  await database.owner(`revoke execute on function ${signature} from ${grantees}`);
  try {
    await expect(withScope(scope, (tx) => findElector(tx, ids[0]!))).rejects.toThrow("append_audit_event");
    expect(await withScope(scope, (tx) => countElectors(tx, all()))).toBe(2);
  } finally {
    await database.owner(`grant execute on function ${signature} to ${grantees}`);
  }
});

test("no role of the app changes or removes an event or a head, and people's role reads none", async () => {
  const statements = [
    "update audit_event set act = 'view'",
    "delete from audit_event",
    "truncate audit_event",
    "insert into audit_event (chain, seq, at, act, purpose, route, reach, count, detail, hash) values (0, 0, now(), '', '', '', '', 0, '{}', '')",
    "update audit_chain set seq = 0",
    "delete from audit_chain",
  ];
  for (const statement of statements) {
    for (const actor of [scope, runScope()]) {
      await expect(withScope(actor, (tx) => tx.db.$executeRawUnsafe(statement))).rejects.toThrow(
        "permission denied",
      );
    }
  }
  await expect(withScope(scope, (tx) => tx.db.$queryRaw`select 1 from audit_event`)).rejects.toThrow(
    "permission denied",
  );
});
