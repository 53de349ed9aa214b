import type { LoadedPoll } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

/** Days of which a marked register of these districts is loaded, newest first. */
export function listPollDates(tx: ScopedTransaction, districtIds: readonly number[]): Promise<LoadedPoll[]> {
  return tx.db.$queryRaw<LoadedPoll[]>`
    select m.poll_date::text as "pollDate",
      (select array_agg(distinct e.type order by e.type) from election e where e.poll_date = m.poll_date) as types
    from marked_register m
    where exists (
      select from marked_register_district md
      where md.marked_register_id = m.id and md.district_id = any (${[...districtIds]}::int[])
        and ${districtFence(tx.scope, "md.district_id")})
    group by m.poll_date order by m.poll_date desc`;
}
