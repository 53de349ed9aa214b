import { MERGED_TABLES } from "@/lib/linkage/merged.table";
import type { Query } from "@/lib/linkage/types";
import { AppError, notFound } from "@/lib/platform/errors";

/**
 * Undoes a merge within the caller's transaction: the merged elector is there again with all that was theirs, and the kept
 * one is as before. What came after the merge stays with the kept elector. Refused where a newer register has moved on
 * from there, since nobody can tell then which of the two it shows.
 */
export async function splitElectors(query: Query, mergeId: number, userId: number, now: Date): Promise<void> {
  const [merge] = await query(
    `update elector_merge set undone_at = $2::timestamptz, undone_by_id = $3::int
     where id = $1::int and undone_at is null returning kept_id`,
    [mergeId, now.toISOString(), userId],
  );
  if (!merge) throw notFound("A merge that can be undone");
  const [current] = await query(
    `select 1 from elector_merge m join elector e on e.id = m.kept_id
     where m.id = $1::int and e.current_version_id = greatest((m.kept->>'current_version_id')::int, (m.merged->>'current_version_id')::int)
       and not exists (select from elector_merge later where later.kept_id = m.kept_id and later.id > m.id and later.undone_at is null)`,
    [mergeId],
  );
  if (!current) {
    throw new AppError(
      "CONFLICT",
      "This merge cannot be undone any more: a newer register or a later merge builds on it. Undo the later merge first.",
    );
  }
  await query(
    `insert into elector select r.* from elector_merge m, jsonb_populate_record(null::elector, m.merged) r where m.id = $1::int`,
    [mergeId],
  );
  await query(
    `update elector e set (district_id, address_id, surname, forename, identity_key, number, suffix, markers, attains_on,
       on_register, current_version_id, first_registered_on, vendor_id, withheld) =
       (r.district_id, r.address_id, r.surname, r.forename, r.identity_key, r.number, r.suffix, r.markers, r.attains_on,
        r.on_register, r.current_version_id, r.first_registered_on, r.vendor_id,
        -- Who has objected in the meantime stays out.
        r.withheld or exists (select from rights_action a where a.elector_id = m.kept_id and not exists (
          select from elector_merge_row s where s.merge_id = m.id and s.source = 'rights_action' and (s.row->>'id')::int = a.id)))
     from elector_merge m, jsonb_populate_record(null::elector, m.kept) r where m.id = $1::int and e.id = m.kept_id`,
    [mergeId],
  );
  for (const { table, key } of MERGED_TABLES.toReversed()) await giveBack(query, table, key, mergeId);
}

async function giveBack(query: Query, table: string, key: readonly string[], mergeId: number): Promise<void> {
  const same = key.map((column) => ` and t.${column} = r.${column}`).join("");
  await query(
    `insert into ${table} select r.* from elector_merge_row s, jsonb_populate_record(null::${table}, s.row) r
     where s.merge_id = $1::int and s.source = '${table}' and s.dropped`,
    [mergeId],
  );
  await query(
    `update ${table} t set elector_id = m.merged_id
     from elector_merge m join elector_merge_row s on s.merge_id = m.id, jsonb_populate_record(null::${table}, s.row) r
     where m.id = $1::int and s.source = '${table}' and not s.dropped and t.elector_id = m.kept_id${same}`,
    [mergeId],
  );
}
