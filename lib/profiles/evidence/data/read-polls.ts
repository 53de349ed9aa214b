import type { PoolClient } from "pg";
import { readIntegers } from "@/lib/platform/db/read-integers";
import { placeFinder } from "@/lib/profiles/evidence/data/read-roster";
import type { PollMarks, Roster } from "@/lib/profiles/evidence/types";

/** Who voted at each poll of which a marked register is loaded, oldest first. */
export async function readPolls(client: PoolClient, roster: Roster): Promise<PollMarks[]> {
  const [days, electors, voted] = await readIntegers(
    client,
    `select e.poll_date - date '1970-01-01', v.elector_id, bool_or(v.outcome in (2, 3, 4))::int
     from vote_record v join contest c on c.id = v.contest_id join election e on e.id = c.election_id
     group by 1, 2`,
    3,
  );
  const placeOf = placeFinder(roster);
  const polls = new Map<number, PollMarks>();
  days!.forEach((day, row) => {
    const poll = polls.get(day) ?? { day, marks: new Uint8Array(roster.electorIds.length) };
    polls.set(day, poll);
    const place = placeOf(electors![row]!);
    if (place >= 0) poll.marks[place] = 1 + voted![row]!;
  });
  return [...polls.values()].sort((a, b) => a.day - b.day);
}
