import type { AreaInScope, AreaName, NamedParent, RegisterDates } from "@/lib/areas/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface AreaRow extends AreaName {
  districtIds: number[];
}

/** The area of this code in force on the day, if all of it lies within the scope. */
export async function findArea(
  tx: ScopedTransaction,
  code: string,
  today: Date,
): Promise<AreaInScope | null> {
  const [area] = await tx.db.$queryRaw<AreaRow[]>`
    select a.id, a.code, a.name, a.kind, coalesce(array_agg(d.id order by d.id) filter (where d.id is not null), '{}') as "districtIds"
    from area a
    left join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
      and d.valid_from <= ${today}::date and (d.valid_to is null or d.valid_to > ${today}::date)
    where a.code = ${code} and a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to > ${today}::date)
    group by a.id order by a.valid_from desc limit 1`;
  if (!area || !isWhollyInScope(tx, area.districtIds)) return null;
  const [parents, wards, register] = [
    await listParents(tx, area.id),
    await countWards(tx, area),
    await findRegisterDates(tx, area.districtIds),
  ];
  return { ...area, parents, wards, register };
}

function isWhollyInScope(tx: ScopedTransaction, districtIds: readonly number[]): boolean {
  if (tx.scope.kind === "headquarters") return true;
  const mine = new Set(tx.scope.districtIds);
  return districtIds.length > 0 && districtIds.every((id) => mine.has(id));
}

async function listParents(tx: ScopedTransaction, areaId: number): Promise<NamedParent[]> {
  const rows = await tx.db.$queryRaw<AreaRow[]>`
    select a.id, a.code, a.name, a.kind, coalesce(array_agg(d.id) filter (where d.id is not null), '{}') as "districtIds"
    from area_parent p join area a on a.id = p.parent_id
    left join polling_district d on a.id in (d.ward_id, d.constituency_id, d.authority_id)
    where p.child_id = ${areaId} and a.kind in ('authority', 'constituency')
    group by a.id order by a.kind, a.name`;
  return rows.map(({ districtIds, ...parent }) => ({
    ...parent,
    inScope: isWhollyInScope(tx, districtIds),
  }));
}

async function countWards(tx: ScopedTransaction, area: AreaName): Promise<AreaInScope["wards"]> {
  const [row] = await tx.db.$queryRaw<{ total: number; loaded: number }[]>`
    select count(*)::int as total, (count(*) filter (where exists (
      select from polling_district d
      where d.ward_id = w.id and ${area.id} in (d.constituency_id, d.authority_id)
        and exists (select from register_version v where v.authority_id = d.authority_id))))::int as loaded
    from area_parent p join area w on w.id = p.child_id and w.kind = 'ward'
    where p.parent_id = ${area.id} and w.valid_to is null`;
  return row ?? { total: 0, loaded: 0 };
}

/** Of several authorities, the one whose register is oldest: nothing shown is older than it says. */
async function findRegisterDates(
  tx: ScopedTransaction,
  districtIds: readonly number[],
): Promise<RegisterDates | null> {
  const [row] = await tx.db.$queryRaw<RegisterDates[]>`
    select published::text as "publishedOn", altered::text as "alteredOn"
    from (
      select max(v.published_on) filter (where v.kind = 'annual') as published,
        max(v.published_on) filter (where v.kind <> 'annual') as altered, max(v.published_on) as newest
      from register_version v
      where v.authority_id in (select authority_id from polling_district where id = any (${[...districtIds]}::int[]))
      group by v.authority_id
    ) registers
    order by newest limit 1`;
  if (!row) return null;
  if (!row.publishedOn) return row.alteredOn ? { publishedOn: row.alteredOn, alteredOn: null } : null;
  return row.alteredOn && row.alteredOn > row.publishedOn ? row : { ...row, alteredOn: null };
}
