import type { PoolClient } from "pg";
import type { Changes } from "@/lib/imports/jobs/import-staged";

/**
 * Results of the contests of a file: votes of each party or candidate, and what was counted. A row without a name is
 * that of the party's only candidate, where one is known.
 */
export async function publishResults(client: PoolClient, staged: string): Promise<Changes> {
  await client.query(
    `update ${staged} s set name = c.name
     from (select contest_id, party, min(name) as name from candidacy group by 1, 2 having count(*) = 1) c
     where s.name = '' and c.contest_id = s.contest_id and c.party = s.party
       and not exists (select from ${staged} o
         where o.contest_id = s.contest_id and o.party = s.party and o.line <> s.line)`,
  );
  await client.query(
    `insert into contest_result as r (contest_id, seats, electorate, ballots, rejected)
     select contest_id, max(seats), max(electorate), max(ballots), max(rejected) from ${staged} group by 1
     on conflict (contest_id) do update set seats = excluded.seats, electorate = excluded.electorate,
       ballots = excluded.ballots, rejected = excluded.rejected
     where (r.seats, r.electorate, r.ballots, r.rejected)
       is distinct from (excluded.seats, excluded.electorate, excluded.ballots, excluded.rejected)`,
  );
  const { rows } = await client.query<Changes>(
    `with amended as (
       update candidacy c set votes = s.votes, elected = s.elected, label = s.label from ${staged} s
       where s.contest_id = c.contest_id and s.party = c.party and s.name = c.name
         and (c.votes, c.elected, c.label) is distinct from (s.votes, s.elected, s.label)
       returning c.id
     ), added as (
       insert into candidacy (contest_id, party, label, name, votes, elected)
       select s.contest_id, s.party, s.label, s.name, s.votes, s.elected from ${staged} s
       where not exists (select from candidacy c
         where c.contest_id = s.contest_id and c.party = s.party and c.name = s.name)
       returning id
     )
     select (select count(*)::int from added) as added, (select count(*)::int from amended) as amended, 0 as deleted,
       ((select count(*) from ${staged}) - (select count(*) from added) - (select count(*) from amended))::int as unchanged`,
  );
  return rows[0]!;
}
