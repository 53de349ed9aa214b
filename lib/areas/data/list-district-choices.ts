import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface NamedArea {
  id: number;
  name: string;
}

export interface DistrictChoices {
  wards: NamedArea[];
  constituencies: NamedArea[];
  /** Where the authority's districts lay before, to suggest from. */
  known: { code: string; wardId: number; constituencyId: number }[];
}

/** The wards of an authority, all constituencies, and the districts that are known, on a day (YYYY-MM-DD). */
export async function listDistrictChoices(
  tx: ScopedTransaction,
  authorityCode: string,
  on: string,
): Promise<DistrictChoices> {
  const wards = await tx.db.$queryRaw<NamedArea[]>`
    select w.id, w.name from area w join area_parent p on p.child_id = w.id join area a on a.id = p.parent_id
    where w.kind = 'ward' and a.kind = 'authority' and a.code = ${authorityCode}
      and w.valid_from <= ${on}::date and (w.valid_to is null or w.valid_to > ${on}::date)
    order by w.name`;
  const constituencies = await tx.db.$queryRaw<NamedArea[]>`
    select id, name from area where kind = 'constituency'
      and valid_from <= ${on}::date and (valid_to is null or valid_to > ${on}::date)
    order by name`;
  const known = await tx.db.$queryRaw<DistrictChoices["known"]>`
    select distinct on (d.code) d.code, d.ward_id as "wardId", d.constituency_id as "constituencyId"
    from polling_district d join area a on a.id = d.authority_id where a.code = ${authorityCode}
    order by d.code, d.valid_from desc`;
  return { wards, constituencies, known };
}
