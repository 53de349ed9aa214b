import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { bulkPool } from "@/lib/platform/db/clients";
import { failpoint } from "@/lib/platform/failpoint";
import { districtsOn } from "@/lib/register/data/districts-on";

/** Fewer rows are not worth tables of their own. */
const LEAST_ROWS = 10_000;

interface Load {
  runId: number;
  authorityId: number;
  publishedOn: string;
}

/** A block of ids: an elector's, and an address's, is `firstId` and its line; the version has `firstId` itself. */
export interface FilledParts {
  firstId: number;
  afterId: number;
}

/**
 * Whether a staged register goes into parts of its own: the first of its authority, and at least as large as all that is
 * loaded. So the number of parts grows with the logarithm of the electors, and pages never look through many.
 */
export async function deservesParts(authorityId: number, stagedRows: number): Promise<boolean> {
  if (stagedRows < LEAST_ROWS) return false;
  const { rows } = await bulkPool().query<{ first: boolean; electors: number }>(
    `select not exists (select from register_version where authority_id = $1)
              and not exists (select from elector where authority_id = $1) as first,
            (select coalesce(sum(greatest(c.reltuples, 0)), 0)::float8 from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = 'elector'::regclass) as electors`,
    [authorityId],
  );
  return rows[0]!.first && stagedRows >= rows[0]!.electors;
}

/**
 * Fills and indexes an authority's first electors, addresses and entries in tables that nobody sees yet, on two
 * connections at once. Indexes built over a filled table cost a third of those kept while filling it.
 */
export async function fillParts(load: Load): Promise<FilledParts> {
  const staged = stagingTable(load.runId);
  const { rows } = await bulkPool().query<{ first: number; after: number }>(
    `select first, first + count as after
     from (select max(line) + 1 as count from ${staged}) staged, reserve_part_ids(count) as first`,
  );
  const { first, after } = rows[0]!;
  const districts = `(${districtsOn(load)}) d on d.code = s.district`;
  await Promise.all([
    fillPart(load.runId, "elector", [
      `id, authority_id, district_id, address_id, surname, forename, identity_key, number, suffix, markers, attains_on,
         on_register, first_registered_on, current_version_id, vendor_id`,
      `${first} + s.line, ${load.authorityId}, d.id, ${first} + s.address_line, s.surname, s.forename, s.identity_key, s.number,
         s.suffix, s.markers, s.attains_on, true, '${load.publishedOn}'::date, ${first}, s.vendor_id
       from ${staged} s join ${districts}`,
    ]),
    fillPart(load.runId, "address", [
      "id, district_id, authority_id, lines, postcode, key, uprn",
      `${first} + s.line, d.id, ${load.authorityId}, s.lines, s.postcode, s.address_key, s.uprn
       from ${staged} s join ${districts} where s.address_key is not null`,
    ]).then(() =>
      fillPart(load.runId, "register_entry", [
        "version_id, district_id, elector_id, address_id, number, suffix, markers, attains_on",
        `${first}, d.id, ${first} + s.line, ${first} + s.address_line, s.number, s.suffix, s.markers, s.attains_on
         from ${staged} s join ${districts}`,
      ]),
    ),
  ]);
  return { firstId: first, afterId: after };
}

/** Tables that a killed or failed load left. */
export async function dropLooseParts(runId: number): Promise<void> {
  await bulkPool().query("select drop_loose_parts($1)", [runId]);
}

async function fillPart(runId: number, whole: string, [columns, select]: [string, string]): Promise<void> {
  await inTransaction(async (client) => {
    const { rows } = await client.query<{ part: string }>("select open_register_part($1, $2) as part", [
      whole,
      runId,
    ]);
    await client.query(`insert into ${rows[0]!.part} (${columns}) select ${select}`);
    await client.query("select index_register_part($1, $2)", [whole, runId]);
  });
  failpoint("part-filled");
}
