import { randomUUID } from "node:crypto";
import { acceptUndertaking } from "@/lib/access/mutations/accept-undertaking";
import { addGrant } from "@/lib/access/mutations/add-grant";
import { startSession } from "@/lib/access/mutations/start-session";
import type { Role } from "@/lib/access/schema";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { openSession } from "@/lib/platform/session";
import { decileThresholds } from "@/lib/stats/decile-thresholds";
import type { TestDatabase } from "@/tests/support/database";

export interface Town {
  authority: number;
  north: number;
  south: number;
  east: number;
  west: number;
  split: number;
  districts: Record<"EA1" | "EA2" | "WE1" | "SP1" | "SP2", number>;
  versionId: number;
}

const SLOT = 1;
const HIGHEST = 10_000;

/**
 * One authority with two constituencies and three wards: East lies in North, West in South, and Split in both.
 */
export async function createTown(database: TestDatabase): Promise<Town> {
  const { rows } = await database.owner(`
    with a as (
      insert into area (kind, code, name, valid_from)
      select k, 'T-' || n, n, '2020-01-01' from (values ('authority', 'Town'), ('constituency', 'North'),
        ('constituency', 'South'), ('ward', 'East'), ('ward', 'West'), ('ward', 'Split')) v (k, n)
      returning id, name
    ), d as (
      insert into polling_district (code, authority_id, ward_id, constituency_id, valid_from)
      select v.code, t.id, w.id, c.id, '2020-01-01'
      from (values ('EA1', 'East', 'North'), ('EA2', 'East', 'North'), ('WE1', 'West', 'South'),
        ('SP1', 'Split', 'North'), ('SP2', 'Split', 'South')) v (code, ward, seat)
      join a w on w.name = v.ward join a c on c.name = v.seat join a t on t.name = 'Town'
      returning id, code, ward_id, constituency_id, authority_id
    ), p as (
      insert into area_parent (child_id, parent_id)
      select ward_id, constituency_id from d union select ward_id, authority_id from d
    ), v as (
      insert into register_version (authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count)
      select id, '2025-12-01', 'annual', 'xpress-full', 0, 0, 0, 0 from a where name = 'Town' returning id
    )
    select (select json_object_agg(lower(name), id) from a) as areas,
      (select json_object_agg(code, id) from d) as districts, (select id from v) as version`);
  const { areas, districts, version } = rows[0] as {
    areas: Record<string, number>;
    districts: Town["districts"];
    version: number;
  };
  const id = (name: string) => areas[name] ?? 0;
  return {
    authority: id("town"),
    north: id("north"),
    south: id("south"),
    east: id("east"),
    west: id("west"),
    split: id("split"),
    districts,
    versionId: version,
  };
}

export interface NewElector {
  districtId: number;
  surname?: string;
  forename?: string;
  markers?: string;
  onRegister?: boolean;
  street?: string;
}

/** Electors on the current register, in the order given; answers their ids. */
export async function createElectors(
  database: TestDatabase,
  town: Town,
  electors: readonly NewElector[],
): Promise<number[]> {
  const rows = electors.map((elector, index) => ({
    surname: "",
    forename: "",
    markers: "",
    onRegister: true,
    number: index + 1,
    street: null,
    ...elector,
  }));
  const { rows: created } = await database.owner(`
    with given as (
      select *, row_number() over () as place
      from json_to_recordset('${JSON.stringify(rows).replaceAll("'", "''")}')
        as x ("districtId" int, surname text, forename text, markers text, "onRegister" boolean, number int, street text)
    ), homes as (
      insert into address (district_id, authority_id, lines, postcode, key)
      select min("districtId"), ${town.authority}, array[street], 'HU5 3AJ', decode(md5(street || min("districtId")), 'hex')
      from given where street is not null group by street, "districtId" returning id, district_id, lines
    )
    insert into elector (authority_id, district_id, address_id, surname, forename, identity_key, number, suffix,
      markers, on_register, first_registered_on, current_version_id)
    select ${town.authority}, g."districtId", h.id, g.surname, g.forename, decode(md5(g.place::text), 'hex'), g.number, 0,
      g.markers, g."onRegister", '2020-12-01', ${town.versionId}
    from given g left join homes h on h.district_id = g."districtId" and h.lines = array[g.street]
    order by g.place returning id`);
  return created.map((row) => Number(row.id));
}

/** A published score set of these scores (hundredths by elector), with the figures of every area. */
export async function publishScores(
  database: TestDatabase,
  scores: ReadonlyMap<number, number>,
): Promise<number> {
  const { rows } = await database.owner(`
    with m as (
      insert into model_version (profile, version, parameters, metrics, card, fingerprint)
      select 'turnout', coalesce(max(version), 0) + 1, '{}', '{}', '{}', 'test' from model_version returning id)
    insert into score_set (model_version_id, status, targets, register_as_of, elector_count)
    select id, 'ready', '[{"slot":${SLOT},"key":"turnout.local"}]', '2025-12-01', ${scores.size} from m returning id`);
  const setId = Number(rows[0]?.id);
  await database.owner(`select open_score_partition(${setId})`);
  await database.owner(`
    insert into elector_score_${setId} (score_set_id, district_id, elector_id, scores, codes)
    select ${setId}, e.district_id, e.id, array[x.score]::smallint[], '\\x00'
    from json_each_text('${JSON.stringify(Object.fromEntries(scores))}') j
    cross join lateral (select j.key::int as id, j.value::int as score) x join elector e on e.id = x.id`);
  await database.owner(`select attach_score_partition(${setId})`);
  await publishFigures(database, setId);
  await database.owner(`insert into publication (score_set_id, published_by) values (${setId}, 'test')`);
  return setId;
}

async function publishFigures(database: TestDatabase, setId: number): Promise<void> {
  const { rows } = await database.owner(`
    select a.id, json_agg(s.scores[${SLOT}] order by s.scores[${SLOT}]) as scores
    from area a join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    join elector_score s on s.district_id = d.id and s.score_set_id = ${setId} group by a.id`);
  for (const row of rows) {
    const { id, scores } = row as { id: number; scores: number[] };
    const counts = new Uint32Array(HIGHEST + 1);
    for (const score of scores) counts[score]! += 1;
    const deciles = decileThresholds(counts).map((band) => ({
      decile: band.decile,
      min: band.minimumScoreHundredths,
      max: band.maximumScoreHundredths,
      electors: band.electors,
      sum: band.sumHundredths,
      withEvidence: 0,
    }));
    const histogram = Array.from(
      { length: 50 },
      (_, bin) => scores.filter((score) => Math.min(49, Math.floor(score / 200)) === bin).length,
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    await database.owner(`
      insert into area_score (score_set_id, slot, area_id, electors, score_sum, histogram, deciles, tenth, ninetieth, with_evidence)
      values (${setId}, ${SLOT}, ${id}, ${scores.length}, ${sum}, '{${histogram.join()}}',
        '${JSON.stringify(deciles)}', ${scores[0]}, ${scores.at(-1)}, 0)`);
  }
}

/** Somebody with a role in these areas (none: the whole party), who may see data: the id of their session. */
export async function sessionWith(
  role: Role,
  areaIds: readonly number[],
  more: { until?: Date | null; name?: string } = {},
): Promise<string> {
  const now = new Date();
  return withScope(runScope(), async (tx) => {
    const user = await tx.db.user.create({
      data: { email: `${randomUUID()}@example.org`, name: more.name ?? "Local" },
    });
    const until = more.until === undefined ? new Date(now.getTime() + 3_600_000) : more.until;
    await addGrant(tx, {
      userId: user.id,
      role,
      areaIds,
      purpose: "Test",
      from: new Date(now.getTime() - 1000),
      until,
      givenBy: null,
    });
    await acceptUndertaking(tx, user.id, now);
    return startSession(tx, user.id, now);
  });
}

/** The scope of a local organiser granted these areas, through the gate that mints it. */
export async function localScope(areaIds: readonly number[]): Promise<Scope & { kind: "local" }> {
  const gate = await openSession(await sessionWith("local", areaIds), new Date());
  if (gate?.scope.kind !== "local") throw new Error("no local scope");
  return gate.scope;
}
