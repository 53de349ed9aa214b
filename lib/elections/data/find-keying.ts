import { findVersionInForce } from "@/lib/elections/data/find-poll";
import type { Keying, KeyingDistrict, KeyingEntry } from "@/lib/elections/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Districts of an authority that polled on a day, by code. Electors are those of the register in force then. */
export async function listKeyingDistricts(
  tx: ScopedTransaction,
  authorityId: number,
  pollDate: string,
): Promise<KeyingDistrict[]> {
  const version = await findVersionInForce(tx, authorityId, pollDate);
  if (!version) return [];
  const day = new Date(pollDate);
  return tx.db.$queryRaw<KeyingDistrict[]>`
    select d.id as "districtId", d.code, w.name as ward, k.id as "sessionId",
      (select count(*)::int from register_in_force(${version.id}::int) n where n.district_id = d.id) as electors,
      exists (select from marked_register m join marked_register_district l on l.marked_register_id = m.id
        where m.authority_id = d.authority_id and m.poll_date = ${day} and l.district_id = d.id) as loaded,
      case when k.id is not null and k.published_at is null then
        (select coalesce(sum(electors), 0)::int from keyed_mark x where x.session_id = k.id and x.undone_at is null) end as keyed
    from polling_district d
    join area w on w.id = d.ward_id
    left join keying_session k on k.district_id = d.id and k.poll_date = ${day}
    where d.authority_id = ${authorityId} and d.valid_from <= ${day} and (d.valid_to is null or d.valid_to > ${day})
      and exists (select from election e join contest c on c.election_id = e.id
        join district_area da on da.area_id = c.area_id
        where e.poll_date = ${day} and da.district_id = d.id)
    order by d.code`;
}

/** A keying session with the register beside it. */
export async function findKeying(tx: ScopedTransaction, id: number): Promise<Keying | null> {
  const session = await tx.db.keyingSession.findUnique({
    where: { id },
    include: {
      district: { include: { ward: { select: { name: true } } } },
      version: { select: { publishedOn: true } },
      marks: { where: { undoneAt: null }, orderBy: { id: "asc" } },
    },
  });
  if (!session) return null;
  const { district, version, pollDate, publishedAt } = session;
  const elections = await tx.db.$queryRaw<{ name: string }[]>`
    select distinct e.name from election e join contest c on c.election_id = e.id
    join district_area da on da.area_id = c.area_id
    where e.poll_date = ${pollDate} and da.district_id = ${district.id} order by e.name`;
  return {
    id,
    pollDate: pollDate.toISOString().slice(0, 10),
    elections: elections.map(({ name }) => name),
    district: district.code,
    ward: district.ward.name,
    registerPublishedOn: version.publishedOn.toISOString().slice(0, 10),
    publishedAt,
    entries: await listEntries(tx, session),
    lines: session.marks.map(({ id: line, firstNumber, firstSuffix, lastNumber, lastSuffix, outcome }) => ({
      id: line,
      firstNumber,
      firstSuffix,
      lastNumber,
      lastSuffix,
      outcome,
    })),
  };
}

function listEntries(
  tx: ScopedTransaction,
  { versionId, districtId }: { versionId: number; districtId: number },
): Promise<KeyingEntry[]> {
  return tx.db.$queryRaw<KeyingEntry[]>`
    select n.elector_id as "electorId", n.number, n.suffix,
      trim(e.surname || ' ' || e.forename) as name, coalesce(a.lines[1], '') as address
    from register_in_force(${versionId}::int) n join elector e on e.id = n.elector_id
    left join address a on a.id = n.address_id
    where n.district_id = ${districtId}
    order by n.number, n.suffix`;
}
