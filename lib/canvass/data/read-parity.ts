import type { ParityReport } from "@/lib/canvass/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * What was in the files of the other system, and what of it is here: every row of a file is in one column. Runs of a
 * file that had been loaded before count once.
 */
export async function readParity(tx: ScopedTransaction): Promise<ParityReport> {
  const lines = await tx.db.$queryRaw<ParityReport["lines"]>`
    with loaded as (
      select id, result->>'layout' as layout, (result->>'rows')::int as rows, (result->>'rejected')::int as rejected,
        (result->>'unmatched')::int as unmatched, (result->>'added')::int + (result->>'amended')::int as news
      from run
      where status in ('done', 'partial') and result->>'layout' in ('van-people', 'van-contact-history', 'van-survey-responses')
        and not result ? 'sameAsRun'
    ), waiting as (
      select run_id, (count(*) filter (where decision is null))::int as open,
        (count(*) filter (where decision = 'dismissed'))::int as dismissed
      from unmatched_contact group by run_id
    )
    select layout, sum(rows)::int as rows, sum(rejected)::int as rejected,
      sum(case when layout = 'van-people' then unmatched else coalesce(w.open, 0) end)::int as waiting,
      sum(coalesce(w.dismissed, 0))::int as dismissed,
      sum(case when layout = 'van-people' then rows - rejected - unmatched
        else rows - rejected - coalesce(w.open, 0) - coalesce(w.dismissed, 0) end)::int as here
    from loaded l left join waiting w on w.run_id = l.id
    group by layout order by array_position(array['van-people', 'van-contact-history', 'van-survey-responses'], layout)`;
  const [held] = await tx.db.$queryRaw<ParityReport["held"][]>`
    select (select count(*)::int from foreign_person where elector_id is not null) as people,
      (select count(*)::int from contact where run_id in (
        select id from run where result->>'layout' in ('van-contact-history', 'van-survey-responses', 'van-people'))) as contacts,
      (select count(*)::int from answer a where exists (
        select from contact c join run r on r.id = c.run_id where c.id = a.contact_id and r.result->>'layout' like 'van-%')) as answers,
      (select count(*)::int from consent where run_id in (select id from run where result->>'layout' like 'van-%')) as consents`;
  return { lines, held: held ?? { people: 0, contacts: 0, answers: 0, consents: 0 } };
}
