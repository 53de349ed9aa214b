import type { AreaName } from "@/lib/areas/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * The wards to set an area beside: the loaded wards of a ward's constituencies, itself included, or the wards in any
 * larger area. Only those that lie wholly within the scope.
 */
export async function listNeighbours(tx: ScopedTransaction, area: AreaName): Promise<AreaName[]> {
  const { scope } = tx;
  const rows = await tx.db.$queryRaw<(AreaName & { districtIds: number[] })[]>`
    select w.id, w.code, w.name, w.kind, array_agg(d.id) as "districtIds"
    from area w join polling_district d on d.ward_id = w.id
    where w.valid_to is null and w.id in (
      select o.ward_id from polling_district o where ${area.id} in (o.constituency_id, o.authority_id)
      union
      select o.ward_id from polling_district o
      where o.constituency_id in (select m.constituency_id from polling_district m where m.ward_id = ${area.id}))
    group by w.id order by w.name`;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  return rows
    .filter((row) => !mine || row.districtIds.every((id) => mine.has(id)))
    .map(({ districtIds: _, ...ward }) => ward);
}
