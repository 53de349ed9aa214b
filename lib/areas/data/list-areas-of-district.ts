import type { AreaName } from "@/lib/areas/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface AreaOfDistrict extends AreaName {
  districtIds: number[];
}

/** The ward, constituency and authority of a polling district: those that lie wholly within the scope. */
export async function listAreasOfDistrict(
  tx: ScopedTransaction,
  districtId: number,
): Promise<AreaOfDistrict[]> {
  const rows = await tx.db.$queryRaw<AreaOfDistrict[]>`
    select a.id, a.code, a.name, a.kind, array_agg(d.id) as "districtIds"
    from polling_district own
    cross join lateral (values (own.ward_id, 1), (own.constituency_id, 2), (own.authority_id, 3)) part (area_id, place)
    join area a on a.id = part.area_id
    join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    where own.id = ${districtId}
    group by a.id, part.place order by part.place`;
  const { scope } = tx;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  return rows.filter((row) => !mine || row.districtIds.every((id) => mine.has(id)));
}
