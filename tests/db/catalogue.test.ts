import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "@/tests/support/database";

/**
 * The catalogue of the database is read for every way past the policies, and each way is then opened, table by table, to
 * show that it would be noticed. New tables are covered without a word here, unless they are open to every role.
 */
const database = testDatabase();

/** Open to every signed-in role: no person in them, nothing bound to a district. A new one is a decision. */
const OPEN_TABLES = [
  "area",
  "area_boundary",
  "area_district",
  "area_parent",
  "attitude_scale",
  "candidacy",
  "census_count",
  "census_variable",
  "contest",
  "contest_result",
  "demographic_area",
  "demographic_attribute",
  "demographic_set",
  "election",
  "estimate_set",
  "estimate_target",
  "marked_register",
  "master_question",
  "model_version",
  "party",
  "polling_district",
  "postcode_area",
  "publication",
  "question",
  "question_option",
  "register_version",
  "response_code",
  "score_set",
  "sealed_forecast",
  "survey",
  "survey_question",
];
const BY_DISTRICT = "(district_id = ANY (( SELECT my_districts() AS my_districts)::integer[]))";
const BY_AREA = "(area_id = ANY (( SELECT my_areas() AS my_areas)::integer[]))";
/** What the app's role may do besides reading. */
const WRITES = ["answer INSERT", "contact DELETE", "contact INSERT", "consent INSERT"];
/** Functions that run with another's rights and that the app's role may call; none answers with rows of a table. */
const DEFINERS = [
  "append_audit_event",
  "my_areas",
  "my_districts",
  "my_user",
  "suppression_stamp",
  "withhold_elector",
];

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: database.ownerUrl() });
  await client.connect();
  await client.query("select open_score_partition(1), attach_score_partition(1)");
});

afterAll(() => client.end());

const names = async (sql: string): Promise<string[]> =>
  (await client.query<{ name: string }>(sql)).rows.map((row) => row.name);

const policyForms = `array['${BY_DISTRICT.replaceAll("'", "''")}', '${BY_AREA}']`;
const openTables = `'{${OPEN_TABLES}}'::text[]`;

/** Each way past the policies, as a query for where it is open. */
const WAYS: Record<string, string> = {
  "row-level security is off or does not bind the owner": `
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations'
      and not (relrowsecurity and relforcerowsecurity)`,
  "a policy for reading says neither district nor area": `
    select tablename || ' ' || policyname as name from pg_policies
    where schemaname = 'public' and cmd in ('SELECT', 'ALL') and roles && '{hustings_app,public}'
      and not (qual = any (${policyForms}) or qual = 'true' and tablename = any (${openTables}))`,
  "a policy for writing does not begin with the district": `
    select tablename || ' ' || policyname as name from pg_policies
    where schemaname = 'public' and cmd not in ('SELECT', 'ALL') and roles && '{hustings_app,public}'
      and not (coalesce(qual, with_check) like '((district_id = ANY (( SELECT my_districts() AS my_districts)::integer[])) AND %'
        and (cmd <> 'UPDATE' or with_check like '((district_id = ANY%'))`,
  "an open table names a person or a district": `
    select distinct table_name::text as name from information_schema.columns
    where table_schema = 'public' and table_name = any (${openTables})
      and column_name in ('elector_id', 'surname', 'forename', 'address_id') `,
  "the app's role may read a table that has no policy for it": `
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege('hustings_app', c.oid, 'select')
      and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.cmd = 'SELECT')`,
  "the app's role may write where nobody decided so": `
    select c.relname || ' ' || p as name from pg_class c, unnest('{INSERT,UPDATE,DELETE,TRUNCATE,TRIGGER,REFERENCES}'::text[]) p
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and has_table_privilege('hustings_app', c.oid, p) and c.relname || ' ' || p <> all ('{${WRITES}}'::text[])`,
  "a view or a foreign table reads with its owner's rights": `
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace
      and (relkind in ('m', 'f') or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))`,
  "a function runs with its owner's rights for the app's role, or without a pinned path": `
    select proname::text as name from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef
      and (has_function_privilege('hustings_app', oid, 'execute') and proname <> all ('{${DEFINERS}}'::text[])
        or not coalesce(proconfig::text like '%search_path=%', false))`,
  "a role of the app is mightier than a reader": `
    select rolname::text as name from pg_roles
    where (rolname like 'hustings\\_app%' or rolname like 'hustings\\_hq%')
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  "a role of the app is also a member of another": `
    select r.rolname || ' in ' || g.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.member
    join pg_roles g on g.oid = m.roleid
    where r.rolname like 'hustings\\_app%' and g.rolname <> 'hustings_app'`,
  "a role of the app owns something": `
    select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname like 'hustings\\_app%' or (r.rolname like 'hustings\\_hq%' and c.relnamespace = 'public'::regnamespace)`,
  "the app's role reaches into another schema, or makes tables": `
    select nspname::text as name from pg_namespace
    where nspname in ('staging', 'pgboss') and has_schema_privilege('hustings_app', oid, 'usage')
      or nspname in ('public', 'staging', 'pgboss') and has_schema_privilege('hustings_app', oid, 'create')`,
};

const waysOpen = async (): Promise<string[]> => {
  const open: string[] = [];
  for (const [way, sql] of Object.entries(WAYS)) {
    for (const name of await names(sql)) open.push(`${name}: ${way}`);
  }
  return open;
};

/** Policies fenced by district or area, and their tables. */
const fencedTables = () =>
  names(`select tablename::text as name from pg_policies
    where schemaname = 'public' and policyname = 'app_reads' and qual <> 'true' order by 1`);

const otherNumber = async (table: string) =>
  (
    await names(`select column_name::text as name from information_schema.columns
      where table_schema = 'public' and table_name = '${table}' and data_type in ('integer', 'smallint')
        and column_name not in ('district_id', 'area_id') order by ordinal_position limit 1`)
  )[0];

/** Ways to break one table's protection. */
const MUTANTS: Record<string, (table: string, other: string | undefined) => string> = {
  "its policy is dropped": (table) => `drop policy app_reads on ${table}`,
  "its policy lets everything through": (table) => `alter policy app_reads on ${table} using (true)`,
  "row-level security is off": (table) => `alter table ${table} disable row level security`,
  "its owner is not bound": (table) => `alter table ${table} no force row level security`,
  "its policy compares another number": (table, other) =>
    `alter policy app_reads on ${table} using (${other} = any ((select my_districts())::int[]))`,
  "a second policy lets everything through": (table) =>
    `create policy more on ${table} for select to hustings_app using (true)`,
  "anybody may write, unchecked": (table) =>
    `create policy adds on ${table} for insert to hustings_app with check (true); grant insert on ${table} to hustings_app`,
  "a view shows it with its owner's rights": (table) =>
    `create view leak as select * from ${table}; grant select on leak to hustings_app`,
  "a function hands it out": (table) =>
    `create function leak() returns setof ${table} language sql security definer set search_path = public as 'select * from ${table}'`,
};

test("no table, view, function or role opens a way round the policies", async () => {
  expect((await fencedTables()).length).toBeGreaterThan(10);
  expect(await waysOpen()).toEqual([]);
});

test("each of nine ways to break it is noticed, at every fenced table", async () => {
  const healthy = await waysOpen();
  const missed: string[] = [];
  for (const table of await fencedTables()) {
    const other = await otherNumber(table);
    for (const [mutant, sql] of Object.entries(MUTANTS)) {
      await client.query("begin");
      await client.query(sql(table, other));
      const noticed = (await waysOpen()).length > healthy.length;
      await client.query("rollback");
      if (!noticed) missed.push(`${table}: ${mutant}`);
    }
  }
  expect(missed).toEqual([]);
}, 120_000);

test.each([
  ["a role that bypasses", "alter role hustings_app bypassrls"],
  ["a role that is headquarters too", "grant hustings_hq to hustings_app"],
  ["a table made by the app's role", "grant create on schema public to hustings_app"],
  ["rows on their way in", "grant usage on schema staging to hustings_app"],
  ["a materialised view", "create materialized view leak as select 1 as a"],
  ["a right to an open partition", "grant select on elector_score_1 to hustings_app"],
  ["a person in an open table", "alter table election add column elector_id integer"],
])("%s would be noticed", async (_, sql) => {
  const healthy = await waysOpen();
  await client.query("begin");
  await client.query(sql);
  expect((await waysOpen()).length).toBeGreaterThan(healthy.length);
  await client.query("rollback");
});
