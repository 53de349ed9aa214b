import type { PoolClient } from "pg";
import { POLL_EVENTS } from "@/lib/profiles/turnout/data/poll-events";

/**
 * Makes `turnout_history (elector_id, responses, outcomes)` for this transaction: two bits a poll (1 did not vote, 2
 * voted), and the outcome of each poll as one byte. All contests of one day carry the same mark.
 */
export async function packHistory(client: PoolClient): Promise<void> {
  await client.query(
    `create temp table turnout_history on commit drop as
     select v.elector_id,
            bit_or((case when v.outcome in (2, 3, 4) then 2 else 1 end) << (2 * ev.event)) as responses,
            bit_or(v.outcome::bigint << (8 * ev.event)) as outcomes
     from vote_record v join contest c on c.id = v.contest_id join election e on e.id = c.election_id
     join (${POLL_EVENTS}) ev on ev.poll_date = e.poll_date
     group by v.elector_id`,
  );
  await client.query("create index on turnout_history (elector_id)");
  await client.query("analyze turnout_history");
}
