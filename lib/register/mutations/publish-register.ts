import type { PoolClient } from "pg";
import { followElectors } from "@/lib/electors/mutations/follow-electors";
import { keepResult } from "@/lib/imports/mutations/keep-result";
import { inTransaction } from "@/lib/imports/mutations/stage-file";
import { stagingTable } from "@/lib/imports/rules/name-staging-table";
import { failpoint } from "@/lib/platform/failpoint";
import { deservesParts, type FilledParts, fillParts } from "@/lib/register/mutations/fill-parts";
import { markUndoable } from "@/lib/register/mutations/keep-before";
import { mergeStaged } from "@/lib/register/mutations/merge-staged";
import { withholdKnown } from "@/lib/register/mutations/withhold-known";
import type {
  LoadedVersion,
  PublishedVersion,
  RegisterPublished,
  RegisterToPublish,
} from "@/lib/register/types";

/**
 * Publishes a staged register in one transaction: readers see all of it or nothing. Publishing is one at a time for an
 * authority. A large first register is only attached then: it was filled into parts of its own before.
 */
export async function publishRegister(
  register: RegisterToPublish,
  stagedRows: number,
): Promise<RegisterPublished> {
  const { authorityId, runId } = register;
  const parts = (await deservesParts(authorityId, stagedRows)) ? await fillParts(register) : null;
  return inTransaction(async (client) => {
    await client.query("set local work_mem = '128MB'");
    await client.query("select pg_advisory_xact_lock(hashtext('register'), $1)", [authorityId]);
    const taken = await findTaken(client, register);
    if (taken) return { ok: false, ...taken };
    failpoint("publishing-begun");
    const isFirst = await client.query("select from register_version where authority_id = $1", [authorityId]);
    const published =
      parts && !isFirst.rowCount
        ? await attachParts(client, register, parts)
        : await mergeStaged(client, register, stagingTable(runId));
    await withholdKnown(client, register);
    if (published.newest) await followElectors(client, authorityId);
    await keepResult(client, runId, { ...register.facts, ...published });
    failpoint("publishing-done");
    return { ok: true, ...published };
  });
}

async function findTaken(client: PoolClient, { authorityId, publishedOn, kind }: RegisterToPublish) {
  const { rows } = await client.query<LoadedVersion>(
    `select v.id as "versionId", r.id as "runId", f.sha256, r.result from register_version v left join run r on r.id = v.run_id
     left join source_file f on f.id = r.file_id
     where v.authority_id = $1 and v.published_on = $2 and v.kind = $3`,
    [authorityId, publishedOn, kind],
  );
  return rows[0];
}

async function attachParts(
  client: PoolClient,
  { runId, authorityId, publishedOn, kind, layout }: RegisterToPublish,
  { firstId, afterId }: FilledParts,
): Promise<PublishedVersion> {
  await client.query("select attach_register_part('address', $1, $2, $3)", [runId, firstId, afterId]);
  await client.query("select attach_register_part('elector', $1, $2, $3)", [runId, firstId, afterId]);
  await client.query("select attach_register_part('register_entry', $1, $2, $2 + 1)", [runId, firstId]);
  const { rows } = await client.query<{ entries: number }>(
    `insert into register_version (id, authority_id, published_on, kind, layout, entry_count, joined_count, new_count, gone_count, run_id)
     select $6, $1, $2, $3, $4, count(*), 0, count(*), 0, $5 from ${stagingTable(runId)}
     returning entry_count as entries`,
    [authorityId, publishedOn, kind, layout, runId, firstId],
  );
  const { entries } = rows[0]!;
  await markUndoable(client, { id: firstId, newest: true, authorityId });
  return { versionId: firstId, newest: true, entries, added: entries, amended: 0, deleted: 0, unchanged: 0 };
}

/** Statistics follow at once: the next import plans its joins by them. A sample of 9,000 rows is enough for that. */
export async function analyseRegister(): Promise<void> {
  await Promise.all(
    ["address", "elector", "register_entry"].map((table) =>
      inTransaction(async (client) => {
        await client.query("set local default_statistics_target = 30");
        await client.query(`analyze ${table}`);
      }),
    ),
  );
}
