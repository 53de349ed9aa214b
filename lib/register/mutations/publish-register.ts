import type { PoolClient } from "pg";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { bulkPool } from "@/lib/platform/db/clients";

interface RegisterToPublish {
  runId: number;
  authorityId: number;
  publishedOn: string;
  kind: string;
  layout: string;
  /** Identity keys of people who objected or whose data is restricted. */
  withheld: readonly Buffer[];
}

export type RegisterPublished =
  | {
      ok: true;
      versionId: number;
      entries: number;
      joined: number;
      new: number;
      gone: number;
      newest: boolean;
    }
  /** Another run published this version in the meantime. */
  | { ok: false; versionId: number; sha256: string | null };

/**
 * Publishes a staged register in one transaction: readers see all of it or nothing. Electors are joined by identity
 * key; several with the same key are paired in order. Publishing is one at a time for an authority.
 */
export function publishRegister(register: RegisterToPublish): Promise<RegisterPublished> {
  return inTransaction(async (client) => {
    const { authorityId, runId, publishedOn, kind, layout } = register;
    await client.query("set local work_mem = '128MB'");
    await client.query("select pg_advisory_xact_lock(hashtext('register'), $1)", [authorityId]);
    const other = await client.query<{ id: number; sha256: string | null }>(
      `select v.id, f.sha256 from register_version v left join run r on r.id = v.run_id
       left join source_file f on f.id = r.file_id
       where v.authority_id = $1 and v.published_on = $2 and v.kind = $3`,
      [authorityId, publishedOn, kind],
    );
    const taken = other.rows[0];
    if (taken) return { ok: false, versionId: taken.id, sha256: taken.sha256 };

    const { rows } = await client.query<{ id: number; newest: boolean }>(
      `insert into register_version (authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count, run_id)
       values ($1, $2, $3, $4, 0, 0, 0, 0, $5)
       returning id, not exists (select from register_version v where v.authority_id = $1 and v.published_on > $2) as newest`,
      [authorityId, publishedOn, kind, layout, runId],
    );
    const version = { id: rows[0]!.id, newest: rows[0]!.newest, authorityId, publishedOn };
    await addAddresses(client, stagingTable(runId), version);
    await placeEntries(client, stagingTable(runId), version);
    const added = await addElectors(client, version);
    const entries = await addEntries(client, version);
    await withhold(client, version, register.withheld);
    const gone = version.newest ? await moveOn(client, version) : await dateBack(client, version);
    const counts = { entries, joined: entries - added, new: added, gone };
    await client.query(
      "update register_version set entry_count = $2, joined_count = $3, new_count = $4, gone_count = $5 where id = $1",
      [version.id, counts.entries, counts.joined, counts.new, counts.gone],
    );
    // What is derived from the register is refreshed here, in the same transaction.
    return { ok: true, versionId: version.id, newest: version.newest, ...counts };
  });
}

/** Statistics follow at once: the next import plans its joins by them. */
export async function analyseRegister(): Promise<void> {
  await bulkPool().query("analyze address, elector, register_entry");
}

interface Version {
  id: number;
  newest: boolean;
  authorityId: number;
  publishedOn: string;
}

async function addAddresses(client: PoolClient, staged: string, version: Version): Promise<void> {
  await client.query(
    `create temp table district_on on commit drop as
     select id, code from polling_district
     where authority_id = ${version.authorityId} and valid_from <= '${version.publishedOn}'
       and (valid_to is null or valid_to > '${version.publishedOn}')`,
  );
  await client.query(
    `insert into address (district_id, authority_id, lines, postcode, key)
     select d.id, $1, s.lines, s.postcode, s.address_key
     from (select min(line) as line from ${staged} where address_key is not null group by address_key) first
     join ${staged} s using (line) join district_on d on d.code = s.district
     where not exists (select from address a where a.authority_id = $1 and a.key = s.address_key)
     order by s.line`,
    [version.authorityId],
  );
}

/**
 * Finds for each row its district, its address and its person: known by identity key, or a new id. In the order of the
 * primary keys to come, so that their indexes grow at the end.
 */
async function placeEntries(client: PoolClient, staged: string, version: Version): Promise<void> {
  await client.query(
    `create temp table placed on commit drop as
     with row_of as (
       select *, row_number() over (partition by identity_key order by district, number, suffix) as nth from ${staged}
     ), person as (
       select id, identity_key,
              row_number() over (partition by identity_key order by on_register desc, district_id, number, suffix, id) as nth
       from elector where authority_id = ${version.authorityId}
     )
     select district_id, address_id, known_id is null as is_new,
            coalesce(known_id, nextval('elector_id_seq'))::int as elector_id, number, suffix, markers, attains_on,
            surname, forename, identity_key
     from (
       select s.*, d.id as district_id, a.id as address_id, p.id as known_id
       from row_of s
       join district_on d on d.code = s.district
       left join address a on a.authority_id = ${version.authorityId} and a.key = s.address_key
       left join person p on p.identity_key = s.identity_key and p.nth = s.nth
       order by d.id, s.number, s.suffix
     ) in_order`,
  );
  await client.query("analyze placed");
}

async function addElectors(client: PoolClient, version: Version): Promise<number> {
  const { rowCount } = await client.query(
    `insert into elector (id, authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers,
       attains_on, on_register, first_registered_on, current_version_id)
     select elector_id, $1, district_id, address_id, surname, forename, identity_key, number, suffix, markers, attains_on,
            $2, $3, $4
     from placed where is_new`,
    [version.authorityId, version.newest, version.publishedOn, version.id],
  );
  return rowCount ?? 0;
}

/** Under whatever id a register brings them back. */
async function withhold(
  client: PoolClient,
  version: Version,
  identityKeys: readonly Buffer[],
): Promise<void> {
  if (!identityKeys.length) return;
  await client.query(
    "update elector set withheld = true where authority_id = $1 and identity_key = any ($2) and not withheld",
    [version.authorityId, identityKeys],
  );
}

async function addEntries(client: PoolClient, version: Version): Promise<number> {
  const { rowCount } = await client.query(
    `insert into register_entry (version_id, district_id, elector_id, address_id, number, suffix, markers, attains_on)
     select $1, district_id, elector_id, address_id, number, suffix, markers, attains_on from placed`,
    [version.id],
  );
  return rowCount ?? 0;
}

/** The authority's newest register: known electors take their new entry, those not in it are off the register. */
async function moveOn(client: PoolClient, version: Version): Promise<number> {
  await client.query(
    `update elector e set district_id = p.district_id, address_id = p.address_id, surname = p.surname, forename = p.forename,
       number = p.number, suffix = p.suffix, markers = p.markers, attains_on = p.attains_on, on_register = true,
       current_version_id = $1
     from placed p where p.elector_id = e.id and not p.is_new`,
    [version.id],
  );
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
