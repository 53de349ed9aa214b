import type { PoolClient } from "pg";
import type { Changes } from "@/lib/imports/jobs/import-staged";

/**
 * Writes a staged membership list by membership number. A link made by hand stays where the list finds nobody; with a
 * whole list, active members who are not on it lapse.
 */
export async function publishMembers(
  client: PoolClient,
  staged: string,
  { runId, complete }: { runId: number; complete: boolean },
): Promise<Changes & { linked: number }> {
  const { rows } = await client.query<Changes & { linked: number }>(
    `with written as (
       insert into party_member as m (number, elector_id, district_id, linked_by, surname, forename, lines, postcode,
         email, phone, status, branch, joined_on, paid_until, run_id, suggestions)
       select member, case when district_id is not null then elector_id end, district_id,
         case when district_id is null then null when district is not null then 'elector-number'
           when suggestions is not null then 'likeness' when surname is not null then 'name-address' else 'elector-id' end,
         surname_raw, forename_raw, lines, postcode_raw, email, phone, status, branch, joined_on, paid_until, $1,
         suggestions
       from ${staged}
       on conflict (number) do update set
         elector_id = coalesce(excluded.elector_id, m.elector_id), district_id = coalesce(excluded.district_id, m.district_id),
         linked_by = coalesce(excluded.linked_by, m.linked_by), surname = excluded.surname, forename = excluded.forename,
         lines = excluded.lines, postcode = excluded.postcode, email = excluded.email, phone = excluded.phone,
         status = excluded.status, branch = excluded.branch, joined_on = excluded.joined_on,
         paid_until = excluded.paid_until, run_id = excluded.run_id, suggestions = excluded.suggestions
       where (m.surname, m.forename, m.lines, m.postcode, m.email, m.phone, m.status, m.branch, m.joined_on, m.paid_until)
           is distinct from (excluded.surname, excluded.forename, excluded.lines, excluded.postcode, excluded.email,
             excluded.phone, excluded.status, excluded.branch, excluded.joined_on, excluded.paid_until)
         or m.elector_id is distinct from coalesce(excluded.elector_id, m.elector_id)
         or m.suggestions is distinct from excluded.suggestions
       returning (xmax = 0) as is_new
     )
     select (count(*) filter (where is_new))::int as added, (count(*) filter (where not is_new))::int as amended,
       0 as deleted, ((select count(*) from ${staged}) - count(*))::int as unchanged,
       (select (count(*) filter (where district_id is not null))::int from ${staged}) as linked
     from written`,
    [runId],
  );
  const changes = rows[0]!;
  if (!complete) return changes;
  const lapsed = await client.query(
    `update party_member m set status = 'lapsed'
     where m.status = 'active' and not exists (select from ${staged} s where s.member = m.number)`,
  );
  return { ...changes, deleted: lapsed.rowCount ?? 0 };
}
