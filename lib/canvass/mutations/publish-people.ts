import type { PoolClient } from "pg";
import { publishRecords } from "@/lib/canvass/mutations/publish-records";
import type { Changes } from "@/lib/imports/jobs/import-staged";

export interface PeoplePublished extends Changes {
  /** People in whom no elector, or several, were found. */
  unmatched: number;
  /** Rows that waited for one of these people, and are published now. */
  released: number;
}

/** Writes which elector each person of the other system is; rows that waited for them are published with it. */
export async function publishPeople(
  client: PoolClient,
  staged: string,
  runId: number,
): Promise<PeoplePublished> {
  await client.query("select pg_advisory_xact_lock(hashtext('contacts'))");
  const { rows } = await client.query<{
    added: number;
    amended: number;
    unchanged: number;
    unmatched: number;
  }>(
    `with person as (
       select distinct on (foreign_id) foreign_id, case when district_id is not null then elector_id end as elector_id, district_id
       from ${staged} order by foreign_id, line desc
     ), told as (
       select p.*, case when f.foreign_id is null then 'added'
           when p.elector_id is not null and f.elector_id is distinct from p.elector_id then 'amended' else 'unchanged' end as state
       from person p left join foreign_person f on f.system = 'van' and f.foreign_id = p.foreign_id
     ), written as (
       insert into foreign_person (system, foreign_id, elector_id, district_id, run_id)
       select 'van', foreign_id, elector_id, district_id, $1 from told where state <> 'unchanged'
       on conflict (system, foreign_id) do update set elector_id = excluded.elector_id, district_id = excluded.district_id
     )
     select (count(*) filter (where state = 'added'))::int as added, (count(*) filter (where state = 'amended'))::int as amended,
       (count(*) filter (where state = 'unchanged'))::int + (select count(*)::int from ${staged}) - count(*)::int as unchanged,
       (count(*) filter (where elector_id is null))::int as unmatched
     from told`,
    [runId],
  );
  return { ...rows[0]!, deleted: 0, released: await releaseWaiting(client, runId) };
}

async function releaseWaiting(client: PoolClient, runId: number): Promise<number> {
  await client.query(
    `create temp table released on commit drop as
     select u.id as line, f.elector_id, f.district_id, u.row as record
     from unmatched_contact u join foreign_person f on f.system = 'van' and f.foreign_id = u.person->>'foreignId'
     where u.decision is null and f.elector_id is not null`,
  );
  const { rowCount } = await client.query(
    `update unmatched_contact u set decision = 'matched', elector_id = r.elector_id, decided_at = now()
     from released r where r.line = u.id`,
  );
  if (rowCount) await publishRecords(client, "released", { runId });
  return rowCount ?? 0;
}
