import type { PoolClient } from "pg";
import type { ElectionType } from "@/lib/elections/schema";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { packHistory } from "@/lib/profiles/turnout/data/packed-history";
import { readElectionTypes } from "@/lib/profiles/turnout/data/read-election-types";
import { readHistory } from "@/lib/profiles/turnout/data/read-history";
import { toTurnoutRows } from "@/lib/profiles/turnout/rules/to-turnout-rows";
import type { PollHistory, TrainingPoll, TurnoutTrainingData } from "@/lib/profiles/turnout/types";

const FEWEST_POLLS = 2;

/**
 * Electors as they stood on the register in force at each poll but the first, their record, and what they did: of each
 * type of election with two marked polls or more.
 * Within one transaction, so that polls, registers and records belong together.
 */
export async function readTrainingData(client: PoolClient): Promise<TurnoutTrainingData> {
  await client.query("begin isolation level repeatable read");
  try {
    const history = await readHistory(client);
    await packHistory(client);
    const districts = await client.query<{ id: number }>("select id from polling_district order by id");
    const types = await readElectionTypes(client, history);
    const polls: TurnoutTrainingData["polls"] = {};
    for (const { type, markedDays } of types) {
      if (markedDays.length < FEWEST_POLLS) continue;
      const found: TrainingPoll[] = [];
      for (const [event, { date }] of history.events.entries())
        if (event > 0 && markedDays.includes(date)) found.push(await readPoll(client, history, event, type));
      if (found.length > 0) polls[type] = found;
    }
    return { history, types, polls, districtIds: Int32Array.from(districts.rows, (row) => row.id) };
  } finally {
    await client.query("rollback");
  }
}

async function readPoll(
  client: PoolClient,
  history: PollHistory,
  event: number,
  type: ElectionType,
): Promise<TrainingPoll> {
  const { date } = history.events[event]!;
  const registers = await client.query<{ id: number }>(
    "select version_id as id from marked_register where poll_date = $1",
    [date],
  );
  const columns = await readIntegers(
    client,
    `select r.elector_id, d.ward_id, r.district_id, r.address_id, (r.markers ~ 'A')::int, (r.attains_on is not null)::int,
       case when p.first_registered_on = first.published_on then 0
            when p.first_registered_on = version.published_on then 2
            when p.first_registered_on >= version.published_on - 366 then 1 else 0 end,
       coalesce(h.responses, 0), case when v.outcome is null then 255 when v.outcome in (2, 3, 4) then 1 else 0 end
     from (${registersInForce(registers.rows.map(({ id }) => id))}) r
     join register_version version on version.id = r.in_force
     cross join lateral (select min(published_on) as published_on from register_version v where v.authority_id = version.authority_id) first
     join polling_district d on d.id = r.district_id
     join elector p on p.id = r.elector_id and not p.withheld
     left join turnout_history h on h.elector_id = r.elector_id
     left join (
       select distinct on (v.elector_id) v.elector_id, v.outcome
       from vote_record v join contest c on c.id = v.contest_id join election e on e.id = c.election_id
       where e.poll_date = '${date}' and e.type = '${type}'
       order by v.elector_id
     ) v on v.elector_id = r.elector_id`,
    9,
  );
  const rows = toTurnoutRows(columns.slice(0, 8), history);
  return { event, rows, outcomes: Uint8Array.from(columns[8]!) };
}

/** Each by its number: joined to a table of numbers, the register's versions would be looked up anew for every entry. */
const registersInForce = (versionIds: readonly number[]) =>
  versionIds
    .map((id) => `select ${id} as in_force, entry.* from register_in_force(${id}) entry`)
    .join(" union all ");
