import type { PoolClient } from "pg";
import { districtsOn } from "@/lib/register/data/districts-on";
import { findByVendorKeys } from "@/lib/register/mutations/find-by-vendor-keys";
import { keepBefore, keepStanding, markUndoable } from "@/lib/register/mutations/keep-before";
import type { PublishedVersion, RegisterToPublish } from "@/lib/register/types";

/** Joins electors by identity key to those known; several with the same key are paired in order. */
export async function mergeStaged(
  client: PoolClient,
  { runId, authorityId, publishedOn, kind, layout }: RegisterToPublish,
  staged: string,
): Promise<PublishedVersion> {
  const { rows } = await client.query<{ id: number; newest: boolean }>(
    `insert into register_version (authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count, run_id)
     values ($1, $2, $3, $4, 0, 0, 0, 0, $5)
     returning id, not exists (select from register_version v where v.authority_id = $1 and v.published_on > $2) as newest`,
    [authorityId, publishedOn, kind, layout, runId],
  );
  const version = { id: rows[0]!.id, newest: rows[0]!.newest, authorityId, publishedOn };
  // Half of the work on the other processor.
  const keeping = version.newest ? keepStanding(version) : Promise.resolve();
  keeping.catch(() => undefined);
  await addAddresses(client, staged, version);
  await placeEntries(client, staged, version);
  const added = await addElectors(client, version);
  const entries = await addEntries(client, version);
  const gone = version.newest ? await moveOn(client, version) : await dateBack(client, version);
  await keeping;
  const amended = version.newest ? await countAmended(client) : 0;
  await client.query(
    "update register_version set entry_count = $2, joined_count = $3, new_count = $4, gone_count = $5 where id = $1",
    [version.id, entries, entries - added, added, gone],
  );
  await markUndoable(client, version);
  const changes = { added, amended, deleted: gone, unchanged: entries - added - amended };
  return { versionId: version.id, newest: version.newest, entries, ...changes };
}

export interface Version {
  id: number;
  newest: boolean;
  authorityId: number;
  publishedOn: string;
}

/** Adds the addresses that are new, and notes the id of each by the line that holds it. */
export async function addAddresses(client: PoolClient, staged: string, version: Version): Promise<void> {
  await client.query(`create temp table district_on on commit drop as ${districtsOn(version)}`);
  await client.query("analyze district_on");
  await client.query(
    `create temp table address_of on commit drop as
     select s.line, a.id as known_id, coalesce(a.id, nextval('address_id_seq'))::int as id
     from ${staged} s left join address a on a.authority_id = ${version.authorityId} and a.key = s.address_key
     where s.address_key is not null`,
  );
  await client.query("analyze address_of (line, known_id)");
  await client.query(
    `insert into address (id, district_id, authority_id, lines, postcode, key, uprn)
     select a.id, d.id, $1, s.lines, s.postcode, s.address_key, s.uprn
     from address_of a join ${staged} s using (line) join district_on d on d.code = s.district
     where a.known_id is null`,
    [version.authorityId],
  );
  await client.query(
    `update address a set uprn = s.uprn from address_of o join ${staged} s using (line)
     where s.uprn is not null and a.id = o.known_id and a.uprn is distinct from s.uprn`,
  );
}

/**
 * Finds for each row its district, its address and its person: known by the vendor's keys, by identity key, or a new id.
 * This is the one place where the people of two registers are joined.
 */
async function placeEntries(client: PoolClient, staged: string, version: Version): Promise<void> {
  await findByVendorKeys(client, staged, version.authorityId);
  await client.query(
    `create temp table placed on commit drop as
     with row_of as (
       select s.*, k.elector_id as known_id,
              row_number() over (partition by identity_key, k.elector_id is null order by district, number, suffix) as nth
       from ${staged} s left join known_by_key k using (line)
     ), person as (
       select id, identity_key, district_id, markers, attains_on, on_register,
              row_number() over (partition by identity_key order by on_register desc, district_id, number, suffix, id) as nth
       from elector where authority_id = ${version.authorityId} and id not in (select elector_id from known_by_key)
     )
     select d.id as district_id, a.id as address_id, coalesce(s.known_id, p.id) is null as is_new,
            s.known_id is not null
              or (p.district_id, p.markers, p.attains_on, p.on_register) is distinct from (d.id, s.markers, s.attains_on, true)
              as differs,
            coalesce(s.known_id, p.id, nextval('elector_id_seq'))::int as elector_id, s.number, s.suffix, s.markers, s.attains_on,
            s.surname, s.forename, s.identity_key, s.vendor_id
     from row_of s
     join district_on d on d.code = s.district
     left join address_of a on a.line = s.address_line
     left join person p on s.known_id is null and p.identity_key = s.identity_key and p.nth = s.nth`,
  );
  await client.query("analyze placed (elector_id, address_id, is_new)");
}

export async function addElectors(client: PoolClient, version: Version): Promise<number> {
  const { rowCount } = await client.query(
    `insert into elector (id, authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers,
       attains_on, on_register, first_registered_on, current_version_id, vendor_id)
     select elector_id, $1, district_id, address_id, surname, forename, identity_key, number, suffix, markers, attains_on,
            $2, $3, $4, vendor_id
     from placed where is_new`,
    [version.authorityId, version.newest, version.publishedOn, version.id],
  );
  return rowCount ?? 0;
}

/** In the order of their key: each goes to the end of its index. */
export async function addEntries(client: PoolClient, version: Version): Promise<number> {
  const { rowCount } = await client.query(
    `insert into register_entry (version_id, district_id, elector_id, address_id, number, suffix, markers, attains_on)
     select $1, district_id, elector_id, address_id, number, suffix, markers, attains_on from placed
     order by district_id, number, suffix`,
    [version.id],
  );
  return rowCount ?? 0;
}

/** Known electors take what `placed` says of them. */
export async function moveKnown(client: PoolClient, version: Version): Promise<void> {
  await client.query(
    `update elector e set district_id = p.district_id, address_id = p.address_id, surname = p.surname, forename = p.forename,
       identity_key = p.identity_key, number = p.number, suffix = p.suffix, markers = p.markers, attains_on = p.attains_on,
       on_register = true, current_version_id = $1, vendor_id = coalesce(p.vendor_id, e.vendor_id)
     from placed p where p.elector_id = e.id and not p.is_new`,
    [version.id],
  );
}

async function countAmended(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ amended: number }>(
    "select count(*)::int as amended from placed where differs and not is_new",
  );
  return rows[0]!.amended;
}

/** The authority's newest register: known electors take their new entry, those not in it are off the register. */
async function moveOn(client: PoolClient, version: Version): Promise<number> {
  await keepBefore(
    client,
    version,
    "not e.on_register and e.id in (select elector_id from placed where not is_new)",
  );
  await moveKnown(client, version);
  await client.query(
    `update address a set district_id = p.district_id
     from (select distinct address_id, district_id from placed where not is_new) p
     where p.address_id = a.id and a.district_id <> p.district_id`,
  );
  const { rowCount } = await client.query(
    "update elector set on_register = false where authority_id = $1 and on_register and current_version_id <> $2",
    [version.authorityId, version.id],
  );
  return rowCount ?? 0;
}

/** An older register, loaded late, moves nobody; it may show that a person was registered earlier. */
async function dateBack(client: PoolClient, version: Version): Promise<number> {
  await client.query(
    `update elector e set first_registered_on = $1 from placed p
     where p.elector_id = e.id and not p.is_new and e.first_registered_on > $1`,
    [version.publishedOn],
  );
  return 0;
}
