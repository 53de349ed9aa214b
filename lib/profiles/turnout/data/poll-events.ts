import { MOST_EVENTS } from "@/lib/profiles/turnout/features.table";

/**
 * SQL of the polls that make up the history: the newest eight polling days with a marked register, oldest first, as
 * `(event, poll_date, local)`.
 */
export const POLL_EVENTS = `
  select (row_number() over (order by poll_date) - 1)::int as event, poll_date, local
  from (
    select m.poll_date, bool_or(e.type = 'local') as local
    from marked_register m join election e on e.poll_date = m.poll_date
    group by m.poll_date order by m.poll_date desc limit ${MOST_EVENTS}
  ) newest`;
