import type { PoolClient } from "pg";
import { POLL_EVENTS } from "@/lib/profiles/turnout/data/poll-events";
import type { PollEvent, PollHistory } from "@/lib/profiles/turnout/types";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

interface WardTurnout {
  event: number;
  ward: number;
  local: boolean;
  electors: number;
  voted: number;
}

/** The polls with marked registers and what each ward's turnout was. Voted: in person, by post or by proxy. */
export async function readHistory(client: PoolClient): Promise<PollHistory> {
  const events = await client.query<{ date: string; local: boolean }>(
    `select poll_date::text as date, local from (${POLL_EVENTS}) ev order by event`,
  );
  const wards = await client.query<{ id: number }>(
    "select distinct ward_id as id from polling_district order by 1",
  );
  const wardIds = Int32Array.from(wards.rows, (row) => row.id);
  const turnouts = await client.query<WardTurnout>(
    `select ev.event, d.ward_id as ward, (e.type = 'local') as local,
            sum(t.electors)::int as electors, coalesce(sum(t.electors) filter (where t.outcome in (2, 3, 4)), 0)::int as voted
     from turnout_count t join contest c on c.id = t.contest_id join election e on e.id = c.election_id
     join (${POLL_EVENTS}) ev on ev.poll_date = e.poll_date join polling_district d on d.id = t.district_id
     group by 1, 2, 3`,
  );
  return tabulate(events.rows, wardIds, turnouts.rows);
}

function tabulate(events: PollEvent[], wardIds: Int32Array, turnouts: WardTurnout[]): PollHistory {
  const wardIndex = new Map(Array.from(wardIds, (id, index) => [id, index]));
  const cells = events.length * wardIds.length;
  const all = new Float64Array(cells).fill(Number.NaN);
  const local = new Float64Array(cells).fill(Number.NaN);
  // Several contests of a day had the same electors at the same polling station: the local one stands for the day.
  for (const row of turnouts.toSorted((a, b) => Number(a.local) - Number(b.local))) {
    const cell = row.event * wardIds.length + wardIndex.get(row.ward)!;
    const logOdds = probabilityToLogOdds((row.voted + 0.5) / (row.electors + 1));
    all[cell] = logOdds;
    if (row.local) local[cell] = logOdds;
  }
  return { events, wardIds, turnoutLogOdds: all, localLogOdds: local };
}
