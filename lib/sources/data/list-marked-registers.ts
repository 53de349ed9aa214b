import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { MarkedRegisterView } from "@/lib/sources/types";

/** Newest poll first. A district was polled where its ward, constituency or authority had a contest that day. */
export function listMarkedRegisters(tx: ScopedTransaction): Promise<MarkedRegisterView[]> {
  return tx.db.$queryRaw<MarkedRegisterView[]>`
    select m.id, a.name as authority, m.poll_date::text as "pollDate", m.row_count as rows,
      m.matched_count as matched, m.voted_count as voted, m.run_id as "runId",
      (select coalesce(array_agg(e.name order by e.name), '{}') from election e
        where e.poll_date = m.poll_date and exists (
          select from contest c join polling_district d on c.area_id in (d.ward_id, d.constituency_id, d.authority_id)
          where c.election_id = e.id and d.authority_id = m.authority_id)) as elections,
      (select count(*)::int from marked_register_district l where l.marked_register_id = m.id) as "districtsLoaded",
      (select count(*)::int from polling_district d
        where d.authority_id = m.authority_id and d.valid_from <= m.poll_date
          and (d.valid_to is null or d.valid_to > m.poll_date)
          and exists (select from contest c join election e on e.id = c.election_id
            where e.poll_date = m.poll_date
              and c.area_id in (d.ward_id, d.constituency_id, d.authority_id))) as "districtsPolled"
    from marked_register m join area a on a.id = m.authority_id
    order by m.poll_date desc, a.name`;
}
