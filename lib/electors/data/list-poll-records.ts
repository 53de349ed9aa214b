import type { PollOutcome, PollRecord } from "@/lib/electors/types";
import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

const OUTCOMES: Record<number, PollOutcome> = {
  1: "didNotVote",
  2: "votedInPerson",
  3: "votedByPost",
  4: "votedByProxy",
  5: "postalNotReturned",
};

interface DistrictPoll {
  districtId: number;
  electionId: number;
  type: string;
  pollDate: string;
  polled: boolean;
  loaded: boolean;
}

/**
 * What each elector did at each past poll, oldest first. Where there is no record, the district in which the elector
 * is registered now tells why: no poll there, its marked register not loaded, or the elector not on it.
 */
export async function listPollRecords(
  tx: ScopedTransaction,
  electors: readonly { id: number; districtId: number }[],
  today: Date,
): Promise<Map<number, PollRecord[]>> {
  const polls = await listDistrictPolls(
    tx,
    [...new Set(electors.map((elector) => elector.districtId))],
    today,
  );
  const records = await tx.db.$queryRaw<{ electorId: number; electionId: number; outcome: number }[]>`
    select v.elector_id as "electorId", c.election_id as "electionId", v.outcome
    from vote_record v join contest c on c.id = v.contest_id
    where v.elector_id = any (${electors.map((elector) => elector.id)}::int[])
      and ${districtFence(tx.scope, "v.district_id")}`;
  const known = new Map(records.map((row) => [`${row.electorId} ${row.electionId}`, OUTCOMES[row.outcome]]));
  return new Map(
    electors.map(({ id, districtId }) => [
      id,
      polls
        .filter((poll) => poll.districtId === districtId)
        .map(({ electionId, type, pollDate, polled, loaded }) => ({
          electionId,
          type,
          pollDate,
          outcome: known.get(`${id} ${electionId}`) ?? absence(polled, loaded),
        })),
    ]),
  );
}

function absence(polled: boolean, loaded: boolean): PollOutcome {
  if (!polled) return "noPoll";
  return loaded ? "notOnRegister" : "notLoaded";
}

function listDistrictPolls(
  tx: ScopedTransaction,
  districtIds: readonly number[],
  today: Date,
): Promise<DistrictPoll[]> {
  return tx.db.$queryRaw<DistrictPoll[]>`
    with loaded as (
      select m.poll_date, md.district_id
      from marked_register m join marked_register_district md on md.marked_register_id = m.id
      where md.district_id = any (${[...districtIds]}::int[]) and ${districtFence(tx.scope, "md.district_id")}
    )
    select d.id as "districtId", l.id as "electionId", l.type, l.poll_date::text as "pollDate",
      bool_or(c.id is not null) as polled, bool_or(loaded.district_id is not null) as loaded
    from election l
    cross join polling_district d
    left join contest c on c.election_id = l.id and c.area_id in (d.ward_id, d.constituency_id, d.authority_id)
    left join loaded on loaded.poll_date = l.poll_date and loaded.district_id = d.id
    where d.id = any (${[...districtIds]}::int[]) and l.poll_date <= ${today}::date
    group by d.id, l.id order by l.poll_date, l.id`;
}
