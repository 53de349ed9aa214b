import { bulkPool } from "@/lib/platform/db/clients";
import { alteredRows, type StagedAlteration } from "@/lib/register/data/find-alteration-faults";
import type { AlterationCounts, DistrictAlterations } from "@/lib/register/types";

/**
 * SQL conditions on an altered row `a`. A newcomer moved in where they are known: off the register until now, or deleted
 * under another number of the same file. An amendment that says what the register says already changes nothing.
 */
export const MOVED_IN = `a.change = 'add' and (
  exists (select from elector k where k.authority_id = $1 and k.identity_key = a.identity_key and not k.on_register)
  or (lower(a.surname), lower(a.forename)) in (select lower(o.surname), lower(o.forename) from altered o where o.change = 'delete'))`;
export const UNCHANGED = `a.change = 'amend' and exists (
  select from elector k left join address p on p.id = k.address_id left join altered h on h.line = a.address_line
  where k.id = a.elector_id and k.surname = a.surname and k.forename = a.forename and k.markers = a.markers
    and k.attains_on is not distinct from a.attains_on and p.key is not distinct from h.address_key)`;

/** What a staged alteration would change, per polling district, most changes first. */
export async function previewAlteration(
  alteration: StagedAlteration,
): Promise<{ counts: AlterationCounts; districts: DistrictAlterations[] }> {
  const { rows } = await bulkPool().query<DistrictAlterations>(
    `with altered as (${alteredRows(alteration)}),
     judged as (select a.district, a.change, ${MOVED_IN} as moved_in, ${UNCHANGED} as unchanged from altered a)
     select district, (count(*) filter (where change = 'add'))::int as added,
       (count(*) filter (where moved_in))::int as "movedIn",
       (count(*) filter (where change = 'amend' and not unchanged))::int as amended,
       (count(*) filter (where change = 'delete'))::int as deleted,
       (count(*) filter (where unchanged))::int as unchanged
     from judged group by district order by count(*) desc, district`,
    [alteration.authorityId],
  );
  const sum = (field: keyof AlterationCounts) => rows.reduce((total, row) => total + row[field], 0);
  return {
    counts: {
      added: sum("added"),
      movedIn: sum("movedIn"),
      amended: sum("amended"),
      deleted: sum("deleted"),
      unchanged: sum("unchanged"),
    },
    districts: rows,
  };
}
