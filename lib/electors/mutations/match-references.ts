import type { RejectReason } from "@/lib/imports/reject-reasons.table";
import type { RowFault } from "@/lib/imports/types";
import { bulkPool } from "@/lib/platform/db/clients";

/** As `normaliseText` writes a name, but for accents: what the database can compare. */
const plain = (column: string) => `trim(regexp_replace(upper(${column}), '[^A-Z0-9]+', ' ', 'g'))`;

/**
 * Finds the electors of a staging table with the columns of `REFERENCE_STAGED` and writes elector and district into it.
 * Numbers are those of the register in force on the row's date, or of today's register where the row names none.
 */
export async function matchReferences(
  staged: string,
  { authorityId }: { authorityId: number | null },
): Promise<void> {
  await bulkPool().query(
    `update ${staged} s set district_id = e.district_id from elector e
     where s.district is null and s.surname is null and e.id = s.elector_id`,
  );
  if (authorityId !== null) await matchNumbers(staged, authorityId);
  await matchNames(staged);
}

/** The rows that fit nobody, or several people, or somebody in doubt, by line, as faults in `column`. */
export async function faultsOfReferences(staged: string, column: string): Promise<Map<number, RowFault>> {
  const { rows } = await bulkPool().query<{ line: number; reason: RejectReason }>(
    `select line, case when elector_id = -1 then 'elector-ambiguous' when suggestions is not null then 'elector-doubtful'
       else 'elector-unmatched' end as reason
     from ${staged} where district_id is null`,
  );
  return new Map(rows.map(({ line, reason }) => [line, { column, reason }]));
}

async function matchNumbers(staged: string, authorityId: number): Promise<void> {
  await bulkPool().query(
    `update ${staged} s set elector_id = e.id, district_id = e.district_id
     from (
       select distinct on (r.line) r.line, r.elector_id
       from (
         select s.line, n.elector_id, v.published_on, v.id as version_id
         from ${staged} s
         join polling_district d on d.authority_id = $1 and d.code = s.district
         join register_entry n on n.district_id = d.id and n.number = s.number and n.suffix = s.suffix
         join register_version v on v.id = n.version_id and v.published_on <= s.register and v.published_on >= (
           select max(full_one.published_on) from register_version full_one
           where full_one.authority_id = $1 and full_one.kind = 'annual' and full_one.published_on <= s.register)
         where s.register is not null and (n.ended_by is null or exists (
           select from register_version ended where ended.id = n.ended_by and ended.published_on > s.register))
         union all
         select s.line, e.id, null, null
         from ${staged} s
         join polling_district d on d.authority_id = $1 and d.code = s.district
         join elector e on e.district_id = d.id and e.on_register and e.number = s.number and e.suffix = s.suffix
         where s.register is null
       ) r
       order by r.line, r.published_on desc, r.version_id desc
     ) found join elector e on e.id = found.elector_id
     where found.line = s.line`,
    [authorityId],
  );
}

/**
 * The same postcode, surname and first forename; where several people are so named there, the first line of the address
 * decides. Still several: nobody, marked by -1.
 */
async function matchNames(staged: string): Promise<void> {
  const first = (column: string) => `split_part(${column}, ' ', 1)`;
  await bulkPool().query(
    `update ${staged} s set elector_id = found.elector_id, district_id = found.district_id
     from (
       select line, case when count(*) = 1 then min(id) else -1 end as elector_id,
         case when count(*) = 1 then min(district_id) end as district_id
       from (
         select s.line, e.id, e.district_id,
           rank() over (partition by s.line order by (${plain("a.lines[1]")} = s.address1) desc,
             (${plain("e.forename")} = s.forename) desc, e.on_register desc) as place
         from ${staged} s
         join address a on a.postcode collate "C" = s.postcode collate "C"
         join elector e on e.address_id = a.id
           and ${plain("e.surname")} = s.surname and ${first(plain("e.forename"))} = ${first("s.forename")}
         where s.surname is not null
       ) fit where place = 1 group by line
     ) found where found.line = s.line`,
  );
}
