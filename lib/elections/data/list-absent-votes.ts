import { districtFence, type ScopedTransaction } from "@/lib/platform/db/scope";

export interface AbsentVoteView {
  electorId: number;
  kind: string;
  electionType: string;
  /** ISO days. */
  grantedOn: string;
  endsOn: string | null;
  clearedOn: string | null;
  source: string;
}

/** What an elector was granted, newest first. */
export function listAbsentVotes(tx: ScopedTransaction, electorId: number): Promise<AbsentVoteView[]> {
  return tx.db.$queryRaw<AbsentVoteView[]>`
    select elector_id as "electorId", kind, election_type as "electionType", granted_on::text as "grantedOn",
      ends_on::text as "endsOn", cleared_on::text as "clearedOn", source
    from absent_vote
    where elector_id = ${electorId} and ${districtFence(tx.scope)}
    order by granted_on desc, kind, election_type`;
}
