import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * Finds anew which polling districts lie in areas that are neither authority, ward nor constituency: those whose ward,
 * constituency or authority has the area among its ancestors. What a file stated stays.
 */
export async function resolveAreaDistricts(tx: ScopedTransaction): Promise<void> {
  await tx.db.$executeRaw`
    with recursive above as (
      select distinct part.id as area_id, part.id as ancestor_id
      from polling_district d cross join lateral (values (d.ward_id), (d.constituency_id), (d.authority_id)) part (id)
      union
      select a.area_id, p.parent_id from above a join area_parent p on p.child_id = a.ancestor_id
    ), follows as (
      select distinct above.ancestor_id as area_id, d.id as district_id
      from polling_district d
      join above on above.area_id in (d.ward_id, d.constituency_id, d.authority_id)
      join area a on a.id = above.ancestor_id and a.kind not in ('authority', 'ward', 'constituency')
    ), gone as (
      delete from area_district x where not x.stated
        and not exists (select from follows f where f.area_id = x.area_id and f.district_id = x.district_id)
    )
    insert into area_district (area_id, district_id, stated)
    select area_id, district_id, false from follows
    on conflict do nothing`;
}
