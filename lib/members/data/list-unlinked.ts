import type { UnlinkedMember } from "@/lib/members/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Active members whom no elector fits: those with a likely one first, then by name. */
export async function listUnlinked(tx: ScopedTransaction, limit: number): Promise<UnlinkedMember[]> {
  const members = await tx.db.$queryRaw<UnlinkedMember[]>`
    select id, number, trim(forename || ' ' || surname) as name,
      array_to_string(lines || array[postcode], ', ') as address, branch,
      coalesce((select json_agg(c order by c.probability desc, c."electorId") from (
        select e.id as "electorId", e.forename, e.surname, a.lines as "addressLines", a.postcode, d.code as "districtCode", e.number, e.suffix,
          g.probability, g.agreement
        from jsonb_to_recordset(m.suggestions) as g ("electorId" int, probability float, agreement text[])
        join elector e on e.id = g."electorId" join polling_district d on d.id = e.district_id left join address a on a.id = e.address_id) c), '[]') as candidates
    from party_member m where status = 'active' and elector_id is null
    order by (suggestions#>>'{0,probability}')::float desc nulls last, surname, forename, id limit ${limit}`;
  tx.trail.saw(members.flatMap(({ candidates }) => candidates.map(({ electorId }) => electorId)));
  return members;
}
