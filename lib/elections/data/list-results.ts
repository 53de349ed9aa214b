import { shareVotes } from "@/lib/elections/rules/share-votes";
import { ELECTION_TYPES } from "@/lib/elections/schema";
import type { AreaResult, AreaStanding, Standing } from "@/lib/elections/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface AreaOf {
  id: number;
  kind: string;
}

interface ContestRow {
  contestId: number;
  electionId: number;
  type: string;
  name: string;
  pollDate: string;
  declared: boolean;
  electorate: number | null;
  ballots: number | null;
}

/** Contests of the area itself; of an authority those of its wards too, which make up its council. */
function contestsOf(tx: ScopedTransaction, area: AreaOf, today: Date, past: boolean): Promise<ContestRow[]> {
  const wards = area.kind === "authority";
  return tx.db.$queryRaw<ContestRow[]>`
    select c.id as "contestId", e.id as "electionId", e.type, e.name, e.poll_date::text as "pollDate",
      r.contest_id is not null as declared, r.electorate, r.ballots
    from contest c join election e on e.id = c.election_id
    left join contest_result r on r.contest_id = c.id
    where (c.area_id = ${area.id} or ${wards} and c.area_id in (
        select d.ward_id from polling_district d where d.authority_id = ${area.id}))
      and (e.poll_date <= ${today}::date) = ${past}
    order by e.poll_date desc, e.id, c.id`;
}

/** Declared results, newest first. Public facts: the area itself must be within the reader's scope. */
export async function listResults(tx: ScopedTransaction, area: AreaOf, today: Date): Promise<AreaResult[]> {
  const contests = await contestsOf(tx, area, today, true);
  const standing = await listStanding(
    tx,
    contests.filter(({ declared }) => declared),
  );
  return byElection(contests).flatMap((own) => {
    const declared = own.filter((contest) => contest.declared);
    if (!declared.length) return [];
    const ids = new Set(declared.map(({ contestId }) => contestId));
    return [
      {
        ...facts(own),
        contests: { declared: declared.length, total: own.length },
        electorate: total(declared.map(({ electorate }) => electorate)),
        ballots: total(declared.map(({ ballots }) => ballots)),
        parties: shareVotes(standing.filter(({ contestId }) => ids.has(contestId))),
      },
    ];
  });
}

/** Who stands at polls to come in the area itself, soonest first. */
export async function listStandingNext(
  tx: ScopedTransaction,
  area: AreaOf,
  today: Date,
): Promise<AreaStanding[]> {
  const contests = await contestsOf(tx, { ...area, kind: "" }, today, false);
  const standing = await listStanding(tx, contests);
  return byElection(contests)
    .reverse()
    .map((own) => ({
      ...facts(own),
      candidates: standing.filter(({ contestId }) => own.some((contest) => contest.contestId === contestId)),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

function listStanding(tx: ScopedTransaction, contests: readonly ContestRow[]): Promise<Standing[]> {
  return tx.db.candidacy.findMany({
    where: { contestId: { in: contests.map(({ contestId }) => contestId) } },
    select: { contestId: true, party: true, label: true, name: true, votes: true, elected: true },
    orderBy: [{ votes: { sort: "desc", nulls: "last" } }, { label: "asc" }, { name: "asc" }],
  });
}

function byElection(contests: readonly ContestRow[]): ContestRow[][] {
  const elections = new Map<number, ContestRow[]>();
  for (const contest of contests) {
    elections.set(contest.electionId, [...(elections.get(contest.electionId) ?? []), contest]);
  }
  return [...elections.values()];
}

function facts(contests: readonly ContestRow[]) {
  const [first] = contests;
  if (!first) throw new Error("an election without a contest");
  const { electionId, name, pollDate } = first;
  const type = ELECTION_TYPES.find((known) => known === first.type) ?? "local";
  return { electionId, type, name, pollDate };
}

/** Null where one of the parts is not known. */
function total(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
