import { isSuppressed } from "@/lib/canvass/data/where-suppressed";
import { effectsOn } from "@/lib/canvass/rules/effects-on";
import type { DoorAddress, DoorElector } from "@/lib/canvass/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** The homes of these districts with how many live there, and how many were spoken to within a year. */
export function listAddresses(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  now: Date,
): Promise<DoorAddress[]> {
  return tx.db.$queryRaw<DoorAddress[]>`
    select a.id, a.lines, a.postcode, count(*)::int as electors,
      (count(*) filter (where exists (
        select from contact c where c.elector_id = e.id and c.spoken_to = 'elector'
          and c.at > ${now}::timestamptz - interval '1 year' and ${districtFence(tx.scope, "c.district_id")})))::int as spoken
    from elector e join address a on a.id = e.address_id and ${districtFence(tx.scope, "a.district_id")}
    where e.on_register and e.surname <> '' and e.district_id = any (${[...districtIds]}::int[])
      and ${districtFence(tx.scope, "e.district_id")}
    group by a.id, a.lines, a.postcode`;
}

/** Who may be called on at these addresses: those with a name whom nothing keeps off a list of doors. */
export function listDoorElectors(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  addressIds: readonly number[],
): Promise<DoorElector[]> {
  return tx.db.$queryRaw<DoorElector[]>`
    select e.id as "electorId", e.address_id as "addressId", e.forename, e.surname, e.markers, e.number, e.suffix,
      d.code as "districtCode", ${isSuppressed(tx, effectsOn("door"))} as suppressed, last.at as "lastAt",
      last.precision as "lastPrecision", last.outcome as "lastOutcome", said.label as "lastAnswer"
    from elector e
    join polling_district d on d.id = e.district_id
    left join lateral (
      select c.at, c.precision, o.label as outcome from contact c join response_code o on o.id = c.outcome_id
      where c.elector_id = e.id and ${districtFence(tx.scope, "c.district_id")} order by c.at desc, c.id desc limit 1
    ) last on true
    left join lateral (
      select r.label from answer w join contact c on c.id = w.contact_id join response_code r on r.id = w.code_id
      where w.elector_id = e.id and w.question = 'intention' and ${districtFence(tx.scope, "w.district_id")}
      order by c.at desc, w.id desc limit 1
    ) said on true
    where e.on_register and e.surname <> '' and e.address_id = any (${[...addressIds]}::int[])
      and e.district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope, "e.district_id")}
    order by e.surname, e.forename, e.id`;
}
