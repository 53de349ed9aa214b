import type { PoolClient } from "pg";

/** Polling day of the next local election known; a year from now where none is. */
export async function findNextLocalPoll(client: PoolClient, now: Date): Promise<string> {
  const { rows } = await client.query<{ date: string }>(
    `select coalesce(
       (select min(poll_date) from election where type = 'local' and poll_date > $1::date), $1::date + 365)::text as date`,
    [now],
  );
  return rows[0]!.date;
}
