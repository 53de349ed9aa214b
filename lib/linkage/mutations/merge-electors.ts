import { MERGED_TABLES } from "@/lib/linkage/merged.table";
import type { Query } from "@/lib/linkage/types";

export interface MergeToMake {
  /** the elector known longer, whose id stays */
  keptId: number;
  /** the elector whose entries are the newer ones */
  mergedId: number;
  probability: number | null;
}

interface MergeMaker {
  reason: "linked" | "reviewed" | "by hand";
  runId?: number;
  userId?: number;
}

/** What the kept elector takes over from the one that is merged, where that one's entry is at least as new. */
const CURRENT_COLUMNS = [
  "district_id",
  "address_id",
  "surname",
  "forename",
  "identity_key",
  "number",
  "suffix",
  "markers",
  "attains_on",
  "on_register",
  "current_version_id",
] as const;

/**
 * Makes pairs of electors one, within the caller's transaction: votes, contacts, consents and all else that is known of the
 * merged elector becomes the kept one's. Each row is noted as it was, so that the merge can be undone. Answers how many
 * were made: pairs of which one is gone in the meantime are passed over.
 */
export async function mergeElectors(
  query: Query,
  merges: readonly MergeToMake[],
  { reason, runId, userId }: MergeMaker,
): Promise<number> {
  await query(
    "create temp table if not exists merge_now (id int, kept_id int, merged_id int) on commit drop",
  );
  await query("truncate merge_now");
  await query(
    `with asked as (
       select * from unnest($1::int[], $2::int[], $3::real[]) as a (kept_id, merged_id, probability)
     ), made as (
       insert into elector_merge (kept_id, merged_id, district_id, run_id, made_by_id, reason, probability, kept, merged)
       select k.id, g.id, g.district_id, $4::int, $5::int, $6, a.probability, to_jsonb(k), to_jsonb(g)
       from asked a join elector k on k.id = a.kept_id join elector g on g.id = a.merged_id and g.authority_id = k.authority_id
       returning id, kept_id, merged_id
     ) insert into merge_now select * from made`,
    [
      merges.map(({ keptId }) => keptId),
      merges.map(({ mergedId }) => mergedId),
      merges.map(({ probability }) => probability),
      runId ?? null,
      userId ?? null,
      reason,
    ],
  );
  await query("analyze merge_now");
  for (const { table, alike } of MERGED_TABLES) await moveRows(query, table, alike);
  const columns = CURRENT_COLUMNS.map((column) => `${column} = g.${column}`).join(", ");
  await query(
    `update elector e set ${columns}, vendor_id = coalesce(g.vendor_id, e.vendor_id)
     from merge_now m join elector g on g.id = m.merged_id
     where e.id = m.kept_id and (g.on_register or not e.on_register)`,
  );
  await query(
    `update elector e set first_registered_on = least(e.first_registered_on, g.first_registered_on),
       withheld = e.withheld or g.withheld
     from merge_now m join elector g on g.id = m.merged_id where e.id = m.kept_id`,
  );
  await query("delete from elector e using merge_now m where e.id = m.merged_id");
  const rows = await query("select count(*)::int as made from merge_now");
  return Number(rows[0]?.made ?? 0);
}

async function moveRows(query: Query, table: string, alike: string | null): Promise<void> {
  await query(
    `insert into elector_merge_row (merge_id, source, row, dropped)
     select m.id, '${table}', to_jsonb(t), ${alike ?? "false"}
     from merge_now m join ${table} t on t.elector_id = m.merged_id`,
  );
  if (alike)
    await query(`delete from ${table} t using merge_now m where t.elector_id = m.merged_id and ${alike}`);
  await query(
    `update ${table} t set elector_id = m.kept_id from merge_now m where t.elector_id = m.merged_id`,
  );
}
