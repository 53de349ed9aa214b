import type { PoolClient } from "pg";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import type { PollHistory, TypeTurnouts } from "@/lib/profiles/turnout/types";

interface WardPoll {
  type: string;
  date: string;
  ward: number;
  marked: boolean;
  turnout: number;
}

/** The types of election that are known here, local first, and how many voted in each ward: counted or declared. */
export async function readElectionTypes(client: PoolClient, history: PollHistory): Promise<TypeTurnouts[]> {
  const { rows: known } = await client.query<{ type: string }>("select distinct type from election");
  const { rows } = await client.query<WardPoll>(`
    select distinct on (type, date, ward) * from (${MARKED} union all ${DECLARED}) polls
    where turnout > 0 and turnout < 1 order by type, date desc, ward, marked desc`);
  const wardIndex = new Map(Array.from(history.wardIds, (id, index) => [id, index]));
  return ELECTION_TYPES.filter((type) => type === "local" || known.some((row) => row.type === type)).map(
    (type) => {
      const of = rows.filter((row) => row.type === type);
      const turnouts = Array.from(history.wardIds, (): number[] => []);
      for (const { ward, turnout } of of) turnouts[wardIndex.get(ward)!]!.push(turnout);
      const days = of.filter(({ marked }) => marked).map(({ date }) => date);
      return { type, turnouts, markedDays: [...new Set(days)].sort() };
    },
  );
}

const MARKED = `
  select e.type, e.poll_date::text as date, d.ward_id as ward, true as marked,
    coalesce(sum(t.electors) filter (where t.outcome in (2, 3, 4)), 0)::float8 / sum(t.electors) as turnout
  from turnout_count t join contest c on c.id = t.contest_id join election e on e.id = c.election_id
  join polling_district d on d.id = t.district_id
  group by 1, 2, 3`;

const DECLARED = `
  select e.type, e.poll_date::text, w.ward, false, sum(r.ballots)::float8 / nullif(sum(r.electorate), 0)
  from contest_result r join contest c on c.id = r.contest_id join election e on e.id = c.election_id
  join (
    select distinct ward_id as ward, unnest(array[ward_id, constituency_id, authority_id]) as area from polling_district
  ) w on w.area = c.area_id
  group by 1, 2, 3`;
