import type { PoolClient } from "pg";
import type { Changes } from "@/lib/imports/jobs/import-staged";

/** Columns that a table of absent voters has besides those of the reference. */
export const ABSENT_STAGED =
  "kind text not null, election_type text not null, granted_on date not null, dated boolean not null, ends_on date";

interface AbsentVotes {
  action: "set" | "clear";
  /** Who is not in the table, and holds such a vote in the authority, holds it no more. */
  complete: boolean;
  authorityId: number | null;
  source: string;
  runId: number | null;
  /** YYYY-MM-DD */
  today: string;
}

/** In force: neither cleared nor ended. */
const live = (table: string) =>
  `${table}.cleared_on is null and (${table}.ends_on is null or ${table}.ends_on >= $1::date)`;

/** Sets or clears absent votes of the electors in a table, counting what changed. */
export async function publishAbsentVotes(
  client: PoolClient,
  table: string,
  votes: AbsentVotes,
): Promise<Changes> {
  if (votes.action === "clear") return clear(client, table, votes.today);
  const { rows } = await client.query<Changes>(
    `with wanted as (
       select distinct on (elector_id, kind, election_type) * from ${table}
       order by elector_id, kind, election_type, granted_on desc
     ), held as (
       select w.elector_id, w.kind, w.election_type from wanted w
       where not w.dated and exists (select from absent_vote v where v.elector_id = w.elector_id and v.kind = w.kind
         and v.election_type = w.election_type and ${live("v")})
     ), set_now as (
       insert into absent_vote as v (elector_id, district_id, kind, election_type, granted_on, ends_on, source, run_id)
       select elector_id, district_id, kind, election_type, granted_on, ends_on, $2, $3 from wanted w
       where not exists (select from held h
         where h.elector_id = w.elector_id and h.kind = w.kind and h.election_type = w.election_type)
       on conflict (elector_id, kind, election_type, granted_on) do update
         set ends_on = excluded.ends_on, source = excluded.source, run_id = excluded.run_id, cleared_on = null
         where v.ends_on is distinct from excluded.ends_on or v.cleared_on is not null
       returning (xmax = 0) as is_new
     )
     select (count(*) filter (where is_new))::int as added, (count(*) filter (where not is_new))::int as amended,
       0 as deleted, ((select count(*) from ${table}) - count(*))::int as unchanged
     from set_now`,
    [votes.today, votes.source, votes.runId],
  );
  const changes = rows[0]!;
  if (!votes.complete) return changes;
  const gone = await client.query(
    `update absent_vote v set cleared_on = $1
     from polling_district d
     where d.id = v.district_id and d.authority_id = $2 and ${live("v")}
       and v.election_type in (select election_type from ${table})
       and not exists (select from ${table} s
         where s.elector_id = v.elector_id and s.kind = v.kind and s.election_type = v.election_type)`,
    [votes.today, votes.authorityId],
  );
  return { ...changes, deleted: gone.rowCount ?? 0 };
}

async function clear(client: PoolClient, table: string, today: string): Promise<Changes> {
  const { rows } = await client.query<Changes>(
    `with cleared as (
       update absent_vote v set cleared_on = $1 from ${table} s
       where s.elector_id = v.elector_id and s.kind = v.kind and s.election_type in ('all', v.election_type)
         and ${live("v")}
       returning v.elector_id
     )
     select 0 as added, 0 as amended, count(*)::int as deleted,
       ((select count(*) from ${table}) - count(distinct elector_id))::int as unchanged
     from cleared`,
    [today],
  );
  return rows[0]!;
}
