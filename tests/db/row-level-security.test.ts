import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { loginRoles } from "@/lib/platform/db/roles";
import { env } from "@/lib/platform/env";
import { testDatabase } from "@/tests/support/database";

/**
 * Two wards; ward 11 is split between constituencies 21 and 22. Districts 1 and 2 lie in ward 10 (constituency 21),
 * district 3 in ward 11 and constituency 21, district 4 in ward 11 and constituency 22. One elector in each.
 */
const database = testDatabase();
const sessions = {
  ward10: randomUUID(),
  ward11: randomUUID(),
  seat21: randomUUID(),
  expired: randomUUID(),
  revoked: randomUUID(),
  lapsed: randomUUID(),
  disabled: randomUUID(),
};

const FIXTURE = `
  insert into area (id, kind, code, name, valid_from) values
    (1, 'authority', 'E06000001', 'Authority', '2020-01-01'), (10, 'ward', 'E05000010', 'Ten', '2020-01-01'),
    (11, 'ward', 'E05000011', 'Eleven', '2020-01-01'), (21, 'constituency', 'E14000021', 'Twenty-one', '2020-01-01'),
    (22, 'constituency', 'E14000022', 'Twenty-two', '2020-01-01');
  insert into polling_district (id, code, authority_id, ward_id, constituency_id, valid_from) values
    (1, 'AA', 1, 10, 21, '2020-01-01'), (2, 'AB', 1, 10, 21, '2020-01-01'), (3, 'BA', 1, 11, 21, '2020-01-01'), (4, 'BB', 1, 11, 22, '2020-01-01');
  insert into register_version (id, authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count)
    values (1, 1, '2025-12-01', 'annual', 'x', 4, 0, 4, 0);
  insert into address (id, district_id, authority_id, lines, postcode, key)
    select d, d, 1, '{1 Road}', 'HU1 1AA', decode(md5(d::text), 'hex') from generate_series(1, 4) d;
  insert into elector (id, authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers, on_register, first_registered_on, current_version_id)
    select d, 1, d, d, 'Smith', 'Ann', decode(md5(d::text), 'hex'), 1, 0, '', true, '2020-12-01', 1 from generate_series(1, 4) d;
  insert into register_entry (version_id, district_id, elector_id, address_id, number, suffix, markers)
    select 1, d, d, d, 1, 0, '' from generate_series(1, 4) d;
  insert into election (id, type, poll_date, name) values (1, 'local', '2024-05-02', 'Local');
  insert into contest (id, election_id, area_id) values (1, 1, 10), (2, 1, 11);
  insert into vote_record (contest_id, elector_id, district_id, outcome)
    select case when d < 3 then 1 else 2 end, d, d, 2 from generate_series(1, 4) d;
  insert into marked_register (id, authority_id, poll_date, version_id, row_count, matched_count, voted_count) values (1, 1, '2024-05-02', 1, 4, 4, 4);
  insert into marked_register_district (marked_register_id, district_id, row_count) select 1, d, 1 from generate_series(1, 4) d;
  insert into survey (id, name, mode, supplier, contract, fieldwork_from, fieldwork_to, response_count)
    values (1, 's', 'identified', '', '', '2026-01-01', '2026-01-01', 4);
  insert into survey_response (survey_id, elector_id, district_id, answered_on, weight, answers)
    select 1, d, d, '2026-01-01', 1, '{1}' from generate_series(1, 4) d;
  insert into demographic_set (id, title, level, supplier, contract, as_of, row_count) values (1, 't', 'elector', 's', '', '2026-01-01', 4);
  insert into demographic_elector (set_id, elector_id, district_id, values) select 1, d, d, '{1}' from generate_series(1, 4) d;
  insert into absent_vote (elector_id, district_id, kind, election_type, granted_on, source)
    select d, d, 'postal', 'all', '2026-01-01', '' from generate_series(1, 4) d;
  insert into elector_feature (elector_id, district_id, codes) select d, d, '\\x00' from generate_series(1, 4) d;
  insert into model_version (id, profile, version, parameters, metrics, card, fingerprint) values (1, 'turnout', 1, '{}', '{}', '{}', '');
  insert into score_set (id, model_version_id, targets, register_as_of) values (1, 1, '[]', '2025-12-01');
  select open_score_partition(1);
  insert into elector_score_1 select 1, d, d, '{5000}', '\\x00' from generate_series(1, 4) d;
  select attach_score_partition(1);
  insert into area_score (score_set_id, slot, area_id, electors, score_sum, histogram, deciles, tenth, ninetieth, with_evidence)
    select 1, 1, a, 1, 5000, '{}', '[]', 0, 0, 0 from unnest(array[1, 10, 11, 21, 22, null]) a;
  insert into user_account (id, email, name, disabled_at) values
    (1, 'a', 'a', null), (2, 'b', 'b', null), (3, 'c', 'c', null), (4, 'd', 'd', null), (5, 'e', 'e', now());
  insert into undertaking (user_id, version, accepted_at) select id, 1, now() from user_account;
  insert into access_grant (id, user_id, role, purpose, valid_from, valid_to, review_on) values
    (1, 1, 'local', 'x', now() - interval '1 day', null, now()), (2, 2, 'local', 'x', now() - interval '1 day', null, now()),
    (3, 3, 'local', 'x', now() - interval '1 day', null, now()), (4, 4, 'local', 'x', now() - interval '2 days', now() - interval '1 day', now()),
    (5, 5, 'local', 'x', now() - interval '1 day', null, now());
  insert into grant_area (grant_id, area_id) values (1, 10), (2, 11), (3, 21), (4, 10), (5, 10);
  insert into app_session (id, user_id, role, second_factor_at, expires_at, revoked_at)
  select v.id::uuid, v.user_id, 'local', now(), v.expires_at, v.revoked_at from (values
    ('${sessions.ward10}', 1, now() + interval '1 day', null), ('${sessions.ward11}', 2, now() + interval '1 day', null),
    ('${sessions.seat21}', 3, now() + interval '1 day', null), ('${sessions.expired}', 1, now() - interval '1 minute', null),
    ('${sessions.revoked}', 1, now() + interval '1 day', now()), ('${sessions.lapsed}', 4, now() + interval '1 day', null),
    ('${sessions.disabled}', 5, now() + interval '1 day', null)) v (id, user_id, expires_at, revoked_at);`;

const PERSONAL = [
  "elector",
  "address",
  "register_entry",
  "vote_record",
  "elector_feature",
  "elector_score",
  "marked_register_district",
  "survey_response",
  "demographic_elector",
  "absent_vote",
];

beforeAll(async () => {
  await database.owner(FIXTURE);
});

/** Rows as the app's role sees them in a transaction of this session, without any where-clause of ours. */
async function asApp<T>(sessionId: string | null, sql: string): Promise<T[]> {
  const role = loginRoles(database.ownerUrl(), env().authSecret).find(
    ({ group }) => group === "hustings_app",
  );
  const client = new pg.Client({ connectionString: role?.url });
  await client.connect();
  try {
    await client.query("begin");
    if (sessionId) await client.query("select set_config('app.session_id', $1, true)", [sessionId]);
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

async function districtsSeen(sessionId: string | null, table: string): Promise<number[]> {
  const rows = await asApp<{ district_id: number }>(sessionId, `select district_id from ${table} order by 1`);
  return rows.map((row) => row.district_id);
}

test.each(PERSONAL)(
  "%s shows a ward, a split ward and a constituency their own districts, in full",
  async (table) => {
    expect(await districtsSeen(sessions.ward10, table)).toEqual([1, 2]);
    expect(await districtsSeen(sessions.ward11, table)).toEqual([3, 4]);
    expect(await districtsSeen(sessions.seat21, table)).toEqual([1, 2, 3]);
  },
);

test.each(["expired", "revoked", "lapsed", "disabled"] as const)(
  "a session that is %s sees nobody",
  async (which) => {
    for (const table of PERSONAL) expect(await districtsSeen(sessions[which], table)).toEqual([]);
  },
);

test("no session, and one that does not exist, see nobody", async () => {
  for (const table of PERSONAL) {
    expect(await districtsSeen(null, table)).toEqual([]);
    expect(await districtsSeen(randomUUID(), table)).toEqual([]);
  }
});

test("an area's figures are shown only where the whole area lies within the grant", async () => {
  const areas = async (session: string) =>
    (await asApp<{ area_id: number | null }>(session, "select area_id from area_score order by 1")).map(
      (row) => row.area_id,
    );
  expect(await areas(sessions.ward10)).toEqual([10]);
  expect(await areas(sessions.ward11)).toEqual([11, 22]);
  // Ward 11 lies only in part in constituency 21: its totals tell of people outside.
  expect(await areas(sessions.seat21)).toEqual([10, 21]);
});

test.each([
  "user_account",
  "app_session",
  "access_grant",
  "run",
  "source_file",
  "rejected_row",
  "elector_score_1",
  "party_member",
  "anonymous_response",
  "keyed_mark",
])("the app's role cannot read %s at all", async (table) => {
  await expect(asApp(sessions.ward10, `select * from ${table}`)).rejects.toThrow(/permission denied/);
});

test("the app's role cannot write anywhere, nor change its own scope for later transactions", async () => {
  for (const table of PERSONAL) {
    await expect(asApp(sessions.ward10, `delete from ${table}`)).rejects.toThrow(/permission denied/);
  }
  await expect(asApp(null, "set role hustings_hq")).rejects.toThrow(/permission denied/);
});

const MUTANTS = {
  "the policy is dropped": "drop policy app_reads on elector",
  "the policy lets everything through": "alter policy app_reads on elector using (true)",
  "row-level security is switched off": "alter table elector disable row level security",
  "the grant's end is not looked at": `create or replace function my_districts() returns integer[] language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(d.id), '{}') from app_session s join access_grant g on g.user_id = s.user_id join grant_area ga on ga.grant_id = g.id
    join polling_district d on ga.area_id in (d.ward_id, d.constituency_id, d.authority_id)
    where s.id = nullif(current_setting('app.session_id', true), '')::uuid $$`,
};

test.each(Object.entries(MUTANTS))("it would be noticed if %s", async (_, mutation) => {
  const seen = async () => [
    await districtsSeen(sessions.ward10, "elector"),
    await districtsSeen(sessions.lapsed, "elector"),
    await districtsSeen(null, "elector"),
  ];
  const healthy = await seen();
  expect(healthy).toEqual([[1, 2], [], []]);
  const policy = "(district_id = any ((select my_districts())::int[]))";
  const definition = await database.owner("select pg_get_functiondef('my_districts'::regproc) as sql");
  await database.owner(mutation);
  try {
    expect(await seen()).not.toEqual(healthy);
  } finally {
    await database.owner(`drop policy if exists app_reads on elector; alter table elector enable row level security;
      create policy app_reads on elector for select to hustings_app using ${policy}; ${definition.rows[0]?.sql}`);
  }
  expect(await seen()).toEqual(healthy);
});
