import type { PutAside, UnmatchedPage, UnmatchedView } from "@/lib/canvass/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

const PAGE = 50;
const MOST_CANDIDATES = 5;
const MOST_PUT_ASIDE = 10;

const ELECTOR = Prisma.sql`e.id as "electorId", e.forename, e.surname, a.lines as "addressLines", a.postcode, d.code as "districtCode",
  e.number, e.suffix`;

/**
 * Rows of canvass files that fit nobody or several people, oldest first, with the electors whom linking suggests; where it
 * had no name and postcode to go by, those of the surname. Headquarters only.
 */
export async function listUnmatched(tx: ScopedTransaction): Promise<UnmatchedPage> {
  const [count] = await tx.db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from unmatched_contact where decision is null`;
  const rows = await tx.db.$queryRaw<UnmatchedView[]>`
    select u.id, u.line, u.reason, u.person as "rawText", u.collected_at as "collectedAt", f.name as "fileName",
      jsonb_array_length(u.row->'contacts') as contacts,
      coalesce((select json_agg(c) from (
        (select ${ELECTOR}, g.probability, g.agreement
         from jsonb_to_recordset(u.suggestions) as g ("electorId" int, probability float, agreement text[])
         join elector e on e.id = g."electorId" join polling_district d on d.id = e.district_id left join address a on a.id = e.address_id
         order by g.probability desc, e.id)
        union all
        (select ${ELECTOR}, null, '{}'
         from elector e join polling_district d on d.id = e.district_id left join address a on a.id = e.address_id
         where u.suggestions is null and e.on_register and e.surname <> '' and u.person->>'name' is not null
           and lower(e.surname) collate "C" = lower(coalesce(substring(u.person->>'name' from '([^ ]+)$'), '')) collate "C"
         order by (replace(a.postcode, ' ', '') = replace(coalesce(u.person->>'postcode', ''), ' ', '')) desc nulls last,
           (lower(e.forename) like lower(split_part(u.person->>'name', ' ', 1)) || '%') desc, e.id
         limit ${MOST_CANDIDATES})) c), '[]') as candidates
    from unmatched_contact u left join run r on r.id = u.run_id left join source_file f on f.id = r.file_id
    where u.decision is null order by u.id limit ${PAGE}`;
  tx.trail.saw(rows.flatMap(({ candidates }) => candidates.map(({ electorId }) => electorId)));
  const putAside = await tx.db.$queryRaw<PutAside[]>`
    select id, person as "rawText", decided_at as "decidedAt" from unmatched_contact
    where decision = 'dismissed' order by decided_at desc, id desc limit ${MOST_PUT_ASIDE}`;
  return { total: count?.total ?? 0, rows, putAside };
}
