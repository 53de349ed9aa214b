import type { PoolClient } from "pg";
import type { Changes } from "@/lib/imports/jobs/import-staged";

/**
 * Who stands in the contests of a file. What the file does not name has withdrawn, unless votes are on record; a party
 * known without a name gets that of its only candidate.
 */
export async function publishCandidates(client: PoolClient, staged: string): Promise<Changes> {
  await client.query(
    `update candidacy c set name = only_one.name
     from (select contest_id, party, min(name) as name from ${staged} group by 1, 2 having count(*) = 1) only_one
     where c.contest_id = only_one.contest_id and c.party = only_one.party and c.name = ''
       and not exists (select from candidacy o where o.contest_id = c.contest_id and o.party = c.party and o.id <> c.id)`,
  );
  const { rows } = await client.query<Changes>(
    `with gone as (
       delete from candidacy c where c.votes is null
         and c.contest_id in (select contest_id from ${staged})
         and not exists (select from ${staged} s
           where s.contest_id = c.contest_id and s.party = c.party and s.name = c.name)
       returning id
     ), amended as (
       update candidacy c set label = s.label from ${staged} s
       where s.contest_id = c.contest_id and s.party = c.party and s.name = c.name and c.label <> s.label
       returning c.id
     ), added as (
       insert into candidacy (contest_id, party, label, name)
       select s.contest_id, s.party, s.label, s.name from ${staged} s
       where not exists (select from candidacy c
         where c.contest_id = s.contest_id and c.party = s.party and c.name = s.name)
       returning id
     )
     select (select count(*)::int from added) as added, (select count(*)::int from amended) as amended,
       (select count(*)::int from gone) as deleted,
       ((select count(*) from ${staged}) - (select count(*) from added) - (select count(*) from amended))::int as unchanged`,
  );
  return rows[0]!;
}
