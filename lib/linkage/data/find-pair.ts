import type { PairPerson, PairView } from "@/lib/linkage/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

/** Pairs whose two people are still two, and of which the earlier one is not on the register again. */
const OPEN = Prisma.sql`
  from linkage_pair p join elector a on a.id = p.earlier_id join elector b on b.id = p.later_id
  where p.status in ('open', 'disputed') and (p.kind = 'duplicate' or not a.on_register)`;

export async function countOpenPairs(
  tx: ScopedTransaction,
): Promise<{ versions: number; duplicates: number }> {
  const [row] = await tx.db.$queryRaw<{ versions: number; duplicates: number }[]>`
    select (count(*) filter (where p.kind = 'versions'))::int as versions,
           (count(*) filter (where p.kind = 'duplicate'))::int as duplicates ${OPEN}`;
  return row ?? { versions: 0, duplicates: 0 };
}

interface PairRow {
  id: number;
  kind: "versions" | "duplicate";
  status: "open" | "disputed";
  probability: number | null;
  agreement: string[];
  earlierId: number;
  laterId: number;
  firstById: number | null;
  firstBy: string | null;
}

/** The next pair for this reviewer: the likeliest first, and none on which they asked for a second opinion. */
export async function findNextPair(tx: ScopedTransaction, reviewerId: number): Promise<PairView | null> {
  const [pair] = await tx.db.$queryRaw<PairRow[]>`
    select p.id, p.kind, p.status, p.probability, p.agreement, p.earlier_id as "earlierId", p.later_id as "laterId",
      p.first_by_id as "firstById", (select name from user_account u where u.id = p.first_by_id) as "firstBy"
    ${OPEN} and (p.status = 'open' or p.first_by_id is distinct from ${reviewerId})
    order by p.kind desc, p.probability desc nulls last, p.id limit 1`;
  if (!pair) return null;
  const people = await findPeople(tx, [pair.earlierId, pair.laterId]);
  const earlier = people.find((person) => person.electorId === pair.earlierId);
  const later = people.find((person) => person.electorId === pair.laterId);
  if (!earlier || !later) return null;
  const { id, kind, status, probability, agreement, firstById, firstBy } = pair;
  return {
    id,
    kind,
    status,
    probability,
    agreement,
    firstBy: firstById === null ? null : { id: firstById, name: firstBy ?? "somebody" },
    earlier,
    later,
  };
}

const MOST_SHOWN = 8;

async function findPeople(tx: ScopedTransaction, ids: number[]): Promise<PairPerson[]> {
  return tx.db.$queryRaw<PairPerson[]>`
    select e.id as "electorId", e.surname, e.forename, coalesce(a.lines, '{}') as "addressLines", coalesce(a.postcode, '') as postcode,
      e.on_register as "onRegister", e.first_registered_on::text as "firstRegisteredOn", v.published_on::text as "lastSeenOn",
      (select count(*)::int from vote_record r where r.elector_id = e.id) as polls,
      (select count(*)::int from contact c where c.elector_id = e.id) as contacts,
      coalesce((select array_agg(h.name) from (
        select distinct o.forename || ' ' || o.surname as name from register_entry m
        join register_entry n on n.version_id = m.version_id and n.district_id = m.district_id and n.address_id = m.address_id and n.elector_id <> e.id
        join elector o on o.id = n.elector_id
        where m.elector_id = e.id and m.version_id = e.current_version_id order by name limit ${MOST_SHOWN}) h), '{}') as household
    from elector e join register_version v on v.id = e.current_version_id left join address a on a.id = e.address_id
    where e.id = any (${ids}::int[])`;
}
