import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { listAreas } from "@/lib/areas/data/list-areas";
import { countElectors } from "@/lib/electors/data/count-electors";
import { findElector } from "@/lib/electors/data/find-elector";
import { listElectors } from "@/lib/electors/data/list-electors";
import { listHousehold } from "@/lib/electors/data/list-household";
import { bulkPool, prismaFor } from "@/lib/platform/db/clients";
import { type Scope, type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { Trail } from "@/lib/platform/db/trail";
import { openSession } from "@/lib/platform/session";
import { searchElectors } from "@/lib/search/data/search-electors";
import { testDatabase } from "@/tests/support/database";
import { sessionWith } from "@/tests/support/factories";
import {
  CASES_A_WORLD,
  DISTRICTS,
  ELECTORS,
  expected,
  type Query,
  reached,
  SIZES,
  SURNAMES,
  type World,
  worldArbitrary,
} from "@/tests/support/scope-world";

/**
 * The law of scope: whatever the areas, grants and moves, a query answers exactly the electors that the grants in force
 * reach, worked out without the database. It holds with either fence down.
 */
const CASES = Number(process.env.HUSTINGS_SCOPE_CASES ?? 1000);
const today = new Date();

testDatabase();
let sessionId: string;
let userId: number;
/** Ids by kind and number; wards have two versions of one code. */
const areas: Record<string, number[]> = {};
let districtIds: number[];
let electorIds: number[];

beforeAll(async () => {
  const pool = bulkPool();
  const add = async (kind: string, number: number, from: string, to: string | null) => {
    const { rows } = await pool.query(
      "insert into area (kind, code, name, valid_from, valid_to) values ($1, $2, $2, $3, $4) returning id",
      [kind, `${kind}-${number}`, from, to],
    );
    areas[kind] = [...(areas[kind] ?? []), Number(rows[0].id)];
  };
  for (const [kind, count] of Object.entries({ ...SIZES, country: 1 })) {
    for (let number = 0; number < count; number += 1) await add(kind, number, "2024-01-01", null);
  }
  for (let number = 0; number < SIZES.ward; number += 1)
    await add("ward", number, "2015-01-01", "2024-01-01");
  await pool.query(`insert into area_parent (child_id, parent_id) select unnest($1::int[]), $2`, [
    areas.region,
    areas.country?.[0],
  ]);
  const at = (kind: string) => areas[kind]?.[0];
  const districts = await pool.query(
    `insert into polling_district (code, authority_id, ward_id, constituency_id, valid_from)
     select 'D' || n, $1, $2, $3, '2015-01-01' from generate_series(1, $4::int) n order by n returning id`,
    [at("authority"), at("ward"), at("constituency"), DISTRICTS],
  );
  districtIds = districts.rows.map((row) => row.id);
  await pool.query(
    `insert into register_version (id, authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count)
     values (1, $1, '2025-12-01', 'annual', 'x', 0, 0, 0, 0)`,
    [at("authority")],
  );
  await pool.query(
    `insert into address (id, district_id, authority_id, lines, postcode, key)
     select n, $1, $2, array['Road ' || n % 7], 'HU5 1AA', decode(md5(n::text), 'hex') from generate_series(1, $3::int) n`,
    [districtIds[0], at("authority"), ELECTORS],
  );
  const electors = await pool.query(
    `insert into elector (authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers,
       on_register, first_registered_on, current_version_id)
     select $1, $2, n, ($3::text[])[n % 4 + 1], 'Ann', decode(md5(n::text), 'hex'), n, 0,
       case when n % 3 = 0 then 'A' else '' end, n % 9 <> 0, '2020-12-01', 1
     from generate_series(1, $4::int) n order by n returning id`,
    [at("authority"), districtIds[0], SURNAMES, ELECTORS],
  );
  electorIds = electors.rows.map((row) => row.id);
  sessionId = await sessionWith("local", [Number(at("ward"))]);
  const { rows } = await pool.query("select user_id as id from app_session where id = $1", [sessionId]);
  userId = rows[0].id;
});

async function arrange(world: World): Promise<void> {
  const pool = bulkPool();
  const id = (kind: string, number: number, version = 0) => areas[kind]?.[number + version * SIZES.ward] ?? 0;
  await pool.query(
    `update polling_district d set ward_id = v.ward, constituency_id = v.seat, authority_id = v.authority
     from unnest($1::int[], $2::int[], $3::int[], $4::int[]) v (id, ward, seat, authority) where d.id = v.id`,
    [
      districtIds,
      world.districts.map(({ ward, version }) => id("ward", ward, version)),
      world.districts.map(({ constituency }) => id("constituency", constituency)),
      world.districts.map(({ authority }) => id("authority", authority)),
    ],
  );
  await pool.query("delete from area_parent where child_id = any ($1::int[])", [areas.authority]);
  await pool.query(
    "insert into area_parent (child_id, parent_id) select * from unnest($1::int[], $2::int[])",
    [areas.authority, world.regions.map((region) => id("region", region))],
  );
  const homes = world.homes.map((home) => districtIds[home]);
  for (const [table, key] of [
    ["elector", electorIds],
    ["address", electorIds.map((_, n) => n + 1)],
  ] as const) {
    await pool.query(
      `update ${table} t set district_id = v.district from unnest($1::int[], $2::int[]) v (id, district) where t.id = v.id`,
      [key, homes],
    );
  }
  await pool.query("delete from access_grant where user_id = $1", [userId]);
  for (const grant of world.grants) {
    await pool.query(
      `with g as (
         insert into access_grant (user_id, role, purpose, valid_from, valid_to, revoked_at, review_on)
         values ($1, $2, 'x', now() + make_interval(days => $3), now() + make_interval(days => $4),
           case when $5 then now() end, current_date) returning id)
       insert into grant_area (grant_id, area_id) select distinct g.id, a from g, unnest($6::int[]) a`,
      [
        userId,
        grant.acting ? "local" : "councillor",
        grant.state === "future" ? 1 : -9,
        grant.state === "past" ? -1 : 9,
        grant.state === "revoked",
        grant.areas.map(({ kind, number }) => id(kind, number)),
      ],
    );
  }
  await pool.query("update app_session set role = 'local' where id = $1", [sessionId]);
}

/** What the query answers, as numbers of electors, or codes of areas. */
async function ask(tx: ScopedTransaction, world: World, { kind, elector, surname, filters, asked }: Query) {
  const selection = {
    districtIds: districtIds.filter((_, index) => asked[index]),
    frame: null,
    filters,
    decileRange: null,
    today,
  };
  const numbers = (rows: readonly { id: number }[]) =>
    rows.map((row) => electorIds.indexOf(row.id)).sort((a, b) => a - b);
  switch (kind) {
    case "list":
      return numbers((await listElectors(tx, selection, { sort: "name", order: "up" }, null, 100)).rows);
    case "count":
      return countElectors(tx, selection);
    case "find": {
      const found = await findElector(tx, electorIds[elector] ?? 0);
      return found && electorIds.indexOf(found.id);
    }
    case "search":
      return numbers(await searchElectors(tx, (SURNAMES[surname] ?? "").slice(0, 3), 100));
    case "household": {
      const districtId = districtIds[world.homes[elector] ?? 0] ?? 0;
      return numbers(await listHousehold(tx, { id: 0, addressId: elector + 1, districtId }, null, today));
    }
    case "areas":
      return (await listAreas(tx, today)).map(({ code }) => code).sort();
  }
}

test(`of ${CASES} random cases of areas, grants, moves and queries none shows a row too many or too few, with either fence down`, async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(worldArbitrary, async (world) => {
      await arrange(world);
      const mine = reached(world);
      const gate = await openSession(sessionId, new Date());
      const holds = world.grants.some((grant) => grant.acting && grant.state === "in force");
      if (!holds) {
        expect(gate?.session.role).not.toBe("local");
        return;
      }
      if (gate?.scope.kind !== "local") throw new Error("no local scope");
      const { scope } = gate;
      const unfenced: Scope = { ...scope, districtIds };
      for (const query of world.queries) {
        asked += 1;
        const wanted = expected(world, mine, query);
        expect(await withScope(scope, (tx) => ask(tx, world, query))).toEqual(wanted);
        const withoutRls = await prismaFor("hustings_hq").$transaction((db) =>
          ask({ db, scope, trail: new Trail(scope) }, world, query),
        );
        expect(withoutRls).toEqual(wanted);
        // Areas are public reference data: no policy fences them.
        if (query.kind === "areas") continue;
        expect(await withScope(unfenced, (tx) => ask(tx, world, query))).toEqual(wanted);
      }
    }),
    { numRuns: Math.ceil((1.5 * CASES) / CASES_A_WORLD), endOnFailure: true },
  );
  expect(asked).toBeGreaterThanOrEqual(CASES);
}, 600_000);
