import type { PoolClient } from "pg";
import { followElectors } from "@/lib/electors/mutations/follow-electors";
import { keepResult } from "@/lib/imports/mutations/keep-result";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { AppError } from "@/lib/platform/errors";
import { failpoint } from "@/lib/platform/failpoint";
import { alteredRows, type StagedAlteration } from "@/lib/register/data/find-alteration-faults";
import { UNCHANGED } from "@/lib/register/data/preview-alteration";
import { findByVendorKeys } from "@/lib/register/mutations/find-by-vendor-keys";
import { keepBefore, markUndoable } from "@/lib/register/mutations/keep-before";
import {
  addAddresses,
  addElectors,
  addEntries,
  moveKnown,
  type Version,
} from "@/lib/register/mutations/merge-staged";
import { withholdKnown } from "@/lib/register/mutations/withhold-known";
import type { RegisterToPublish } from "@/lib/register/types";

interface AlterationPublished {
  versionId: number;
  entries: number;
}

/**
 * Applies a staged alteration to the register in force, in one transaction: readers see the old register or the new one.
 * An entry that is amended or deleted ends with this version and stays; nobody is erased. Throws CONFLICT where another
 * version was published since the rows were checked.
 */
export function publishAlteration(
  register: RegisterToPublish,
  alteration: StagedAlteration,
): Promise<AlterationPublished> {
  const { authorityId, runId, publishedOn, kind, layout } = register;
  return inTransaction(async (client) => {
    await client.query("set local work_mem = '64MB'");
    await client.query("select pg_advisory_xact_lock(hashtext('register'), $1)", [authorityId]);
    await requireHead(client, alteration);
    failpoint("publishing-begun");
    await client.query(`create temp table altered on commit drop as ${alteredRows(alteration)}`);
    await client.query(`alter table altered add unchanged boolean not null default false`);
    await client.query("analyze altered");
    await client.query(`update altered a set unchanged = true where ${UNCHANGED}`);
    const { rows } = await client.query<{ id: number; entries: number }>(
      `insert into register_version
         (authority_id, published_on, kind, layout, run_id, entry_count, joined_count, new_count, gone_count, amended_count)
       select $1, $2, $3, $4, $5, head.entry_count + a.added - a.deleted, 0, a.added, a.deleted, a.amended
       from register_version head, (
         select (count(*) filter (where change = 'add'))::int as added,
                (count(*) filter (where change = 'delete'))::int as deleted,
                (count(*) filter (where change = 'amend' and not unchanged))::int as amended
         from altered) a
       where head.id = $6 returning id, entry_count as entries`,
      [authorityId, publishedOn, kind, layout, runId, alteration.headId],
    );
    const { id, entries } = rows[0]!;
    const version = { id, newest: true, authorityId, publishedOn };
    await addAddresses(client, stagingTable(runId), version);
    await placeAltered(client, version);
    await keepBefore(
      client,
      version,
      `e.id in (select elector_id from placed where not is_new union all select elector_id from altered where change = 'delete')`,
    );
    await endEntries(client, version);
    await moveKnown(client, version);
    await addElectors(client, version);
    await addEntries(client, version);
    await client.query("update register_version set joined_count = $2 where id = $1", [
      id,
      await countKnown(client),
    ]);
    await markUndoable(client, version);
    await withholdKnown(client, register);
    await followElectors(client, authorityId);
    await keepResult(client, runId, { ...register.facts, versionId: id, entries });
    failpoint("publishing-done");
    return { versionId: id, entries };
  });
}

async function requireHead(client: PoolClient, { authorityId, headId }: StagedAlteration): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    "select id from register_version where authority_id = $1 order by published_on desc, created_at desc limit 1",
    [authorityId],
  );
  if (rows[0]?.id === headId) return;
  throw new AppError(
    "CONFLICT",
    "Another register of this authority was published since this file was checked. Nothing was changed. Start the import again.",
  );
}

/** The entries to come: of newcomers, known by the vendor's keys or by identity key where they stood on a register before, and of amended electors. */
async function placeAltered(client: PoolClient, { authorityId }: Version): Promise<void> {
  const elsewhere = "not e.on_register or e.id in (select elector_id from altered where change = 'delete')";
  await findByVendorKeys(client, "(select * from altered where change = 'add')", authorityId, elsewhere);
  await client.query(
    `create temp table placed on commit drop as
     with added as (
       select a.*, k.elector_id as known_id, row_number() over (partition by identity_key, k.elector_id is null order by line) as nth
       from altered a left join known_by_key k using (line) where change = 'add'
     ), person as (
       select e.id, e.identity_key, row_number() over (partition by e.identity_key order by e.id) as nth
       from elector e
       where e.authority_id = ${authorityId} and e.identity_key in (select identity_key from added)
         and (${elsewhere}) and e.id not in (select elector_id from known_by_key)
     ), taken as (
       select a.line, coalesce(a.known_id, p.id) as known_id
       from added a left join person p on a.known_id is null and (p.identity_key, p.nth) = (a.identity_key, a.nth)
       union all
       select line, elector_id from altered where change = 'amend' and not unchanged
     )
     select a.district_id, h.id as address_id, t.known_id is null as is_new,
            coalesce(t.known_id, nextval('elector_id_seq'))::int as elector_id, a.number, a.suffix, a.markers, a.attains_on,
            a.surname, a.forename, a.identity_key, a.vendor_id
     from taken t join altered a using (line) left join address_of h on h.line = a.address_line`,
  );
  await client.query("analyze placed");
}

async function endEntries(client: PoolClient, version: Version): Promise<void> {
  await client.query(
    `update register_entry e set ended_by = $1 from altered a
     where e.version_id = a.entry_version and e.district_id = a.district_id and e.number = a.number and e.suffix = a.suffix
       and a.change <> 'add' and not a.unchanged`,
    [version.id],
  );
  await client.query(
    `update elector e set on_register = false, current_version_id = $1 from altered a
     where e.id = a.elector_id and a.change = 'delete'`,
    [version.id],
  );
}

async function countKnown(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ known: number }>(
    "select (count(*) filter (where not is_new))::int as known from placed",
  );
  return rows[0]!.known;
}
