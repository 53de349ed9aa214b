import type { PoolClient } from "pg";
import { publishRecords, type RecordsPublished } from "@/lib/canvass/mutations/publish-records";
import type { Changes } from "@/lib/imports/jobs/import-staged";

export interface ContactsPublished extends RecordsPublished, Changes {
  /** Rows that fit nobody, several people, or somebody in doubt, kept for review. */
  unmatched: number;
}

/** Publishes staged rows in one transaction: what fits an elector, and what does not for somebody to look at. */
export async function publishContacts(
  client: PoolClient,
  staged: string,
  runId: number,
): Promise<ContactsPublished> {
  await client.query("select pg_advisory_xact_lock(hashtext('contacts'))");
  const published = await publishRecords(client, staged, { runId });
  const unmatched = await client.query(KEEP_UNMATCHED(staged), [runId]);
  return { ...published, deleted: 0, unmatched: unmatched.rowCount ?? 0 };
}

/** -1 stands for several, as the matching leaves it. A row without contacts counts from today. */
const KEEP_UNMATCHED = (staged: string) => `
  insert into unmatched_contact (run_id, line, reason, suggestions, person, row, collected_at)
  select $1, line, case when elector_id = -1 then 'several' when suggestions is not null then 'doubtful' else 'nobody' end,
    suggestions,
    jsonb_strip_nulls(jsonb_build_object('name', coalesce(nullif(person_name, ''), nullif(trim(concat_ws(' ', forename, surname)), '')),
      'address', nullif(address1, ''), 'postcode', postcode, 'number', district || '-' || number || case when suffix > 0 then '/' || suffix else '' end,
      'register', register, 'foreignId', foreign_id, 'electorId', case when district is null and surname is null then elector_id end)),
    record, coalesce((record#>>'{contacts,0,at}')::timestamp at time zone 'Europe/London', now())
  from ${staged} where district_id is null order by line
  on conflict (run_id, line) do nothing`;
