import type { AreaListItem } from "@/lib/areas/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface Row extends AreaListItem {
  districtIds: number[];
}

/** The areas with polling districts that lie wholly within the scope, by name. */
export async function listAreas(tx: ScopedTransaction, today: Date): Promise<AreaListItem[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    with parts as (
      select x.area_id, d.id from polling_district d
      cross join lateral (values (d.ward_id), (d.constituency_id), (d.authority_id)) x (area_id)
      where d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to > ${today}::date)
    )
    select a.id, a.code, a.name, a.kind, array_agg(parts.id) as "districtIds",
      coalesce((
        select array_agg(c.name order by c.name) from area_parent p join area c on c.id = p.parent_id
        where p.child_id = a.id and c.kind = 'constituency'), '{}') as "within",
      (select json_build_object('total', count(*), 'loaded', count(*) filter (where exists (
          select from polling_district d where d.ward_id = w.id and a.id in (d.constituency_id, d.authority_id))))
        from area_parent p join area w on w.id = p.child_id and w.kind = 'ward'
        where p.parent_id = a.id and w.valid_to is null) as "wards"
    from area a join parts on parts.area_id = a.id
    where a.valid_to is null
    group by a.id order by a.name`;
  const { scope } = tx;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  return rows
    .filter((row) => !mine || row.districtIds.every((id) => mine.has(id)))
    .map(({ districtIds: _, ...area }) => area);
}
