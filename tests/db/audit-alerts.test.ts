import { beforeAll, beforeEach, expect, test } from "vitest";
import { ALERTS, type AlertKind } from "@/lib/audit/alerts.table";
import { listAlerts } from "@/lib/audit/data/list-alerts";
import { reportAlerts } from "@/lib/audit/jobs/report-alerts";
import { describeAlert } from "@/lib/audit/rules/describe-alert";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { testDatabase } from "@/tests/support/database";
import { createElectors, createTown, type Town } from "@/tests/support/factories";

const database = testDatabase();
const scope = runScope();
let town: Town;
let userId: number;

beforeAll(async () => {
  town = await createTown(database);
  const { rows } = await database.owner(
    "insert into user_account (email, name) values ('o@example.org', 'Olly') returning id",
  );
  userId = Number(rows[0]?.id);
});

beforeEach(async () => {
  await database.owner("truncate audit_event");
});

interface Seen {
  at: string;
  act?: string;
  route?: string;
  ids?: readonly number[];
  count?: number;
}

let seq = 0;
/** Events as the trail keeps them; the hashes are no matter here. */
async function happened(events: readonly Seen[], account: number | null = userId) {
  const values = events.map(({ at, act = "view", route = "/electors", ids = [], count = ids.length }) => {
    seq += 1;
    return `(0, ${seq}, '${at}', ${account}, '${act}', '', '${route}', '', '{${ids.join()}}', ${count}, '{}', '')`;
  });
  await database.owner(`insert into audit_event
    (chain, seq, at, user_id, act, purpose, route, reach, elector_ids, count, detail, hash) values ${values.join()}`);
}

const NOON = "2026-11-24T12:00:00Z";
const alerts = (since = "2026-11-20", until = "2026-11-30") =>
  withScope(scope, (tx) => listAlerts(tx, new Date(since), new Date(until)));
const kinds = async () => (await alerts()).map(({ kind }) => kind);
const pages = (ids: readonly number[]) =>
  ids.map((id, n) => ({
    at: `2026-11-24T12:${String(n).padStart(2, "0")}:00Z`,
    route: `/electors/${id}`,
    count: 1,
  }));
const upTo = (limit: number) => Array.from({ length: limit }, (_, n) => n);

test("a day's use that reaches every limit and goes beyond none raises nothing", async () => {
  const opened = pages(upTo(ALERTS.sequence.limit + 1).map((n) => 100 + n));
  await happened([
    ...opened,
    { at: NOON, act: "search", count: ALERTS.volume.limit - opened.length - ALERTS.hours.limit },
    { at: "2026-11-24T03:00:00Z", count: ALERTS.hours.limit },
  ]);
  expect(await alerts()).toEqual([]);
});

test("volume: one elector more than the limit in one day of London, over many requests", async () => {
  await happened([
    { at: "2026-11-24T09:00:00Z", count: ALERTS.volume.limit },
    { at: NOON, act: "search", count: 1 },
  ]);
  expect(await alerts()).toEqual([
    { kind: "volume", userId, userName: "Olly", day: "2026-11-24", figure: ALERTS.volume.limit + 1 },
  ]);
});

test("volume: what is spread over two days is not unusual, nor what a run does", async () => {
  await happened([
    { at: "2026-11-23T23:30:00Z", count: ALERTS.volume.limit },
    { at: "2026-11-24T00:30:00Z", act: "grant", count: 0 },
    { at: NOON, count: ALERTS.volume.limit },
  ]);
  await happened([{ at: NOON, count: 1_000_000 }], null);
  expect(await alerts()).toEqual([]);
});

test("hours: electors looked at before five in the morning, by the clock of London in summer as in winter", async () => {
  // 03:30 UTC is 04:30 in July and 03:30 in November; 04:30 UTC is 05:30 in July.
  const count = ALERTS.hours.limit + 1;
  await happened([
    { at: "2026-07-01T03:30:00Z", count },
    { at: "2026-07-02T04:30:00Z", count },
    { at: "2026-11-24T04:30:00Z", count },
    { at: "2026-11-25T05:00:00Z", count },
  ]);
  const found = await alerts("2026-06-01");
  expect(found.map(({ kind, day }) => `${kind} ${day}`)).toEqual(["hours 2026-11-24", "hours 2026-07-01"]);
});

test("areas: electors of more wards than a campaign works in on a day", async () => {
  const wards = ALERTS.areas.limit + 1;
  const { rows } = await database.owner(`
    with w as (
      insert into area (kind, code, name, valid_from)
      select 'ward', 'X-' || n, 'Ward ' || n, '2020-01-01' from generate_series(1, ${wards}) n returning id
    )
    insert into polling_district (code, authority_id, ward_id, constituency_id, valid_from)
    select 'X' || w.id, ${town.authority}, w.id, ${town.north}, '2020-01-01' from w returning id`);
  const spread = await createElectors(
    database,
    town,
    rows.map((row) => ({ districtId: Number(row.id), surname: "Spread" })),
  );
  await happened([{ at: NOON, ids: spread.slice(1) }]);
  expect(await alerts()).toEqual([]);
  await happened([{ at: "2026-11-24T13:00:00Z", act: "search", ids: spread.slice(0, 1) }]);
  expect(await alerts()).toMatchObject([{ kind: "areas", figure: wards }]);
});

test("sequence: elector pages opened one number after the other, upwards or downwards, and not at random", async () => {
  const numbers = upTo(ALERTS.sequence.limit + 2).map((n) => 500 + n);
  await happened(pages(numbers.map((id, n) => (n % 2 ? id : 9_000 - 7 * n))));
  expect(await kinds()).toEqual([]);
  await database.owner("truncate audit_event");
  await happened(pages(numbers.toReversed()));
  expect(await alerts()).toMatchObject([{ kind: "sequence", figure: numbers.length - 1 }]);
  await database.owner("truncate audit_event");
  // Pages of other things do not count.
  await happened(
    pages(numbers).map((page) => ({ ...page, route: page.route.replace("electors", "people") })),
  );
  expect(await kinds()).toEqual([]);
});

test("the worker reports each once, in the hour in which it became unusual, also across midnight", async () => {
  await happened([
    { at: "2026-11-24T09:30:00Z", count: ALERTS.volume.limit - 10 },
    { at: "2026-11-24T14:30:00Z", count: 20 },
    { at: "2026-11-24T23:40:00Z", act: "search", count: 1 },
    { at: "2026-11-25T23:58:00Z", count: ALERTS.volume.limit + 1 },
  ]);
  const reported: string[] = [];
  for (let hour = 0; hour < 50; hour += 1) {
    const now = new Date(Date.UTC(2026, 10, 24, hour, 5));
    for (const { kind, day } of await reportAlerts(scope, now)) reported.push(`${hour} ${kind} ${day}`);
  }
  expect(reported).toEqual(["15 volume 2026-11-24", "48 volume 2026-11-25"]);
});

test.each(Object.keys(ALERTS) as AlertKind[])(
  "%s is told in a sentence with who, when and how much",
  (kind) => {
    const told = describeAlert({ kind, userId: 3, userName: "Olly", day: "2026-11-24", figure: 4_321 });
    expect(told).toMatch(/^Olly .*4,321.*24 November 2026/);
  },
);
