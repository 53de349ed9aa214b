import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { FoundArea } from "@/lib/search/types";

/** Areas wholly within the scope that have a word which starts so, or this code. */
export async function searchAreas(tx: ScopedTransaction, text: string, limit: number): Promise<FoundArea[]> {
  const start = text.toLowerCase().replace(/[\\%_]/g, "\\$&");
  const rows = await tx.db.$queryRaw<(FoundArea & { districtIds: number[] })[]>`
    select a.code, a.name, a.kind, array_agg(d.id) as "districtIds"
    from area a join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    where a.valid_to is null
      and (lower(a.name) like ${`${start}%`} or lower(a.name) like ${`% ${start}%`} or lower(a.code) = ${start})
    group by a.id order by a.name limit 100`;
  const { scope } = tx;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  return rows
    .filter((row) => !mine || row.districtIds.every((id) => mine.has(id)))
    .slice(0, limit)
    .map(({ code, name, kind }) => ({ code, name, kind }));
}
