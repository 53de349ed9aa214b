import type { PoolClient } from "pg";
import { followElectors } from "@/lib/electors/mutations/follow-electors";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { AppError, notFound } from "@/lib/platform/errors";
import { ELECTOR_STATE } from "@/lib/register/mutations/keep-before";

export interface VersionUndone {
  publishedOn: string;
  kind: string;
  /** Electors put back as they stood before. */
  restored: number;
  /** Electors whom only this version knew. */
  removed: number;
  /** Of those, the ones kept off the register, for something refers to them. */
  kept: number;
}

/** Derived from the register, or the register itself: what refers to an elector here does not keep them. */
const OWN_TABLES = ["register_entry", "elector_feature"];

/**
 * Takes back an authority's newest register version, annual or alteration, in one transaction: entries, electors and the
 * register in force are what they were before. Throws CONFLICT where what it changed is no longer kept, or where a
 * marked register was matched with it. Addresses stay: a place is no person.
 */
export function undoVersion(versionId: number): Promise<VersionUndone> {
  return inTransaction(async (client) => {
    await client.query("set local work_mem = '128MB'");
    const { authorityId, ...version } = await lockVersion(client, versionId);
    await refuseIfMatched(client, versionId);
    const restored = await client.query(
      `update elector e set (${ELECTOR_STATE}) = (select ${ELECTOR_STATE.replace(/(\w+)(,|$)/g, "b.$1$2")})
       from elector_before b where b.version_id = $1 and b.elector_id = e.id`,
      [versionId],
    );
    await client.query("delete from register_entry where version_id = $1", [versionId]);
    await client.query("update register_entry set ended_by = null where ended_by = $1", [versionId]);
    const { removed, kept } = await removeNewcomers(client, versionId);
    await client.query("delete from elector_before where version_id = $1", [versionId]);
    await client.query("delete from register_version where id = $1", [versionId]);
    await followElectors(client, authorityId);
    return { ...version, restored: restored.rowCount ?? 0, removed, kept };
  });
}

async function lockVersion(client: PoolClient, versionId: number) {
  await client.query(
    "select pg_advisory_xact_lock(hashtext('register'), authority_id) from register_version where id = $1",
    [versionId],
  );
  const { rows } = await client.query<{
    publishedOn: string;
    kind: string;
    canBeUndone: boolean;
    authorityId: number;
  }>(
    `select published_on::text as "publishedOn", kind, can_be_undone as "canBeUndone",
            authority_id as "authorityId"
     from register_version where id = $1`,
    [versionId],
  );
  if (!rows[0]) throw notFound("A register version");
  const { canBeUndone, ...version } = rows[0];
  if (canBeUndone) return version;
  throw new AppError(
    "CONFLICT",
    "Only the newest register of an authority can be undone, once, and another has been published or undone since. Nothing was changed.",
  );
}

async function refuseIfMatched(client: PoolClient, versionId: number): Promise<void> {
  const { rows } = await client.query<{ pollDate: string }>(
    `select poll_date::text as "pollDate" from marked_register where version_id = $1 limit 1`,
    [versionId],
  );
  if (!rows[0]) return;
  throw new AppError(
    "CONFLICT",
    `The marked register of ${rows[0].pollDate} was matched with this register, so it cannot be undone. Nothing was changed.`,
  );
}

/** Electors whom only this version knew go; where votes, contacts or anything else refers to them, they stay off the register. */
async function removeNewcomers(client: PoolClient, versionId: number) {
  const { rows: references } = await client.query<{ table: string; column: string }>(
    `select c.conrelid::regclass::text as table, quote_ident(a.attname) as column
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.confrelid = 'elector'::regclass and c.contype = 'f' and c.conparentid = 0
       and c.conrelid::regclass::text <> all ($1)`,
    [OWN_TABLES],
  );
  const referred = references.map(
    ({ table, column }) => `exists (select from ${table} x where x.${column} = e.id)`,
  );
  const kept = await client.query(
    `update elector e set on_register = false where current_version_id = $1 and (${referred.join(" or ") || "false"})`,
    [versionId],
  );
  const removed = await client.query(
    `delete from elector e where current_version_id = $1 and not (${referred.join(" or ") || "false"})`,
    [versionId],
  );
  return { removed: removed.rowCount ?? 0, kept: kept.rowCount ?? 0 };
}
