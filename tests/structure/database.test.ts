import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { FOLLOWING_TABLES, STAYING_TABLES } from "@/lib/electors/mutations/follow-electors";
import { schemaSql } from "@/lib/platform/db/migrate";
import { testDatabase } from "@/tests/support/database";
import { execute } from "@/tests/support/owner";

const database = testDatabase();

/** Tables that Prisma does not know: written and read by COPY and SQL. */
const BULK_TABLES = ["elector_feature", "elector_score", "elector_before"];
/** Views, which Prisma knows only as a preview. */
const VIEWS = ["district_area"];
/** Partial indexes and indexes on expressions or collations, which Prisma cannot express. */
const OWN_INDEXES = [
  "elector_current_idx",
  "elector_name_idx",
  "address_place_idx",
  "register_entry_ended_idx",
  "unmatched_contact_open_idx",
  "elector_withheld_idx",
];
const AREA_COLUMNS = ["area_id", "district_id", "ward_id", "constituency_id", "authority_id"];

/** Of the whole tables: what stands in parts follows them. */
const SHAPE = `
  with whole as (
    select oid, relname from pg_class where relnamespace = 'public'::regnamespace and not relispartition
  )
  select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || udt_name || ' ' || is_nullable as line
    from information_schema.columns join whole on relname = table_name where table_schema = 'public'
  union all
  select 'index ' || regexp_replace(indexdef, '(ONLY )?public\\.', '')
    from pg_indexes join whole on relname = tablename where schemaname = 'public'
  union all
  select 'key ' || conrelid::regclass || ' ' || regexp_replace(pg_get_constraintdef(c.oid), ' NOT (ENFORCED|VALID)', '')
    from pg_constraint c join whole on whole.oid = conrelid where contype in ('f', 'u') and conparentid = 0
  order by 1`;

async function shape(url: string): Promise<string[]> {
  const { rows } = await execute(url, SHAPE);
  const apart = ["_prisma_migrations", ...BULK_TABLES, ...VIEWS, ...OWN_INDEXES].join("|");
  const own = new RegExp(`^(column|key|index).*\\b(${apart})`);
  return rows.map((row) => String(row.line)).filter((line) => !own.test(line));
}

test("the migrations make exactly the tables of schema.prisma", async () => {
  const name = `t_schema_${randomBytes(4).toString("hex")}`;
  const url = new URL(database.ownerUrl());
  await database.owner(`create database ${name}`);
  url.pathname = `/${name}`;
  try {
    await execute(url.toString(), await schemaSql(database.ownerUrl()));
    expect(await shape(database.ownerUrl())).toEqual(await shape(url.toString()));
  } finally {
    await database.owner(`drop database ${name} with (force)`);
  }
});

const unprotected = `
  select c.relname from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not (c.relrowsecurity and c.relforcerowsecurity)
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = any ('{${AREA_COLUMNS}}'))`;

test("every table with an area forces row-level security, partitions of scores included", async () => {
  await database.owner("select open_score_partition(1); select attach_score_partition(1)");
  const { rows } = await database.owner(
    `select count(*)::int as n from information_schema.columns where table_schema = 'public' and column_name = 'district_id'`,
  );
  expect(Number(rows[0]?.n)).toBeGreaterThan(5);
  expect((await database.owner(unprotected)).rows).toEqual([]);
});

test("a table with an area and without row-level security would be found", async () => {
  await database.owner("create table leak (ward_id integer)");
  expect((await database.owner(unprotected)).rows).toEqual([{ relname: "leak" }]);
  await database.owner("drop table leak");
});

test("the app's roles own nothing in public, cannot bypass policies and are no superusers", async () => {
  const { rows } = await database.owner(`
    select r.rolname from pg_roles r where r.rolname like 'hustings\\_app%' or r.rolname like 'hustings\\_hq%'`);
  expect(rows.length).toBeGreaterThan(2);
  const mighty = await database.owner(`
    select r.rolname from pg_roles r
    where (r.rolname like 'hustings\\_app%' or r.rolname like 'hustings\\_hq%')
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
        or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace))`);
  expect(mighty.rows).toEqual([]);
});

test("every table with an elector and a district is known to follow a move or to stay", async () => {
  const { rows } = await database.owner(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('elector_id', 'district_id')) = 2`);
  expect(rows.map((row) => row.name).sort()).toEqual([...FOLLOWING_TABLES, ...STAYING_TABLES].sort());
});

test("definer functions pin their search path, and views would run as their reader", async () => {
  const loose = await database.owner(`
    select p.proname from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`);
  expect(loose.rows).toEqual([]);
  const views = await database.owner(`
    select relname from pg_class
    where relnamespace = 'public'::regnamespace
      and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))`);
  expect(views.rows).toEqual([]);
});
