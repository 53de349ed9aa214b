import type { LargerArea } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * The constituencies, authorities, regions and countries in which these areas lie. One that straddles two, such as a
 * ward in two constituencies, counts with the one in which most of its polling districts are.
 */
export async function listLargerAreas(
  tx: ScopedTransaction,
  frameIds: readonly number[],
): Promise<LargerArea[]> {
  const rows = await tx.db.$queryRaw<{ areaId: number; kind: string; childIds: number[] }[]>`
    with recursive first as (
      select f.id as child_id, p.id as area_id, p.kind,
        row_number() over (partition by f.id, p.kind order by (
          select count(*) from polling_district d where d.ward_id = f.id and p.id in (d.constituency_id, d.authority_id)
        ) desc, p.id) as place
      from unnest(${[...frameIds]}::int[]) f (id) join area_parent a on a.child_id = f.id join area p on p.id = a.parent_id
    ), above as (
      select child_id, area_id, kind from first where place = 1
      union
      select above.child_id, p.id, p.kind
      from above join area_parent a on a.child_id = above.area_id join area p on p.id = a.parent_id
      where above.kind in ('authority', 'region')
    )
    select area_id as "areaId", kind, array_agg(child_id order by child_id) as "childIds" from above
    where kind in ('constituency', 'authority', 'region', 'country') group by 1, 2 order by 1`;
  const placeOf = new Map(frameIds.map((id, place) => [id, place]));
  return rows.map(({ areaId, kind, childIds }) => ({
    areaId,
    kind,
    members: childIds.map((id) => placeOf.get(id)!),
  }));
}
