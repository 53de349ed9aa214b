import type { PoolClient } from "pg";
import type { WardResult } from "@/lib/profiles/support/types";

/**
 * The newest declared result that each ward lies in, of local elections where there is one, otherwise of the UK
 * Parliament; votes by party, of a contest with several seats those of the best-placed candidate.
 *
 * @param parties codes that answers name; any other counts as `other`
 */
export async function readResults(client: PoolClient, parties: readonly string[]): Promise<WardResult[]> {
  const { rows } = await client.query<{
    ward: number;
    area: number;
    day: number;
    name: string;
    party: string;
    votes: number;
  }>(
    `with newest as (
       select distinct on (w.ward) w.ward, c.id as contest, c.area_id as area, e.poll_date, e.name
       from (
         select distinct ward_id as ward, unnest(array[ward_id, constituency_id]) as area from polling_district
       ) w join contest c on c.area_id = w.area join contest_result r on r.contest_id = c.id
       join election e on e.id = c.election_id
       where e.type in ('local', 'uk-parliament')
       order by w.ward, (e.type = 'local') desc, e.poll_date desc
     ), best as (
       select n.ward, n.area, n.poll_date, n.name, case when y.party = any ($1::text[]) then y.party else 'other' end as party,
         max(y.votes) as votes
       from newest n join candidacy y on y.contest_id = n.contest where y.votes is not null
       group by n.ward, n.area, n.poll_date, n.name, y.party
     )
     select ward, area, poll_date - date '1970-01-01' as day, name, party, sum(votes)::int as votes
     from best group by 1, 2, 3, 4, 5 having sum(votes) > 0 order by 1, 5`,
    [parties],
  );
  const byWard = new Map<number, WardResult>();
  for (const { ward, area, day, name, party, votes } of rows) {
    const result = byWard.get(ward) ?? { wardId: ward, areaId: area, day, election: name, votes: {} };
    byWard.set(ward, result);
    result.votes[party] = votes;
  }
  return [...byWard.values()];
}
