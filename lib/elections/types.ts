import type { ElectionType } from "@/lib/elections/schema";

/** A party or candidate of one contest. */
export interface Standing {
  contestId: number;
  party: string;
  label: string;
  name: string;
  votes: number | null;
  elected: boolean | null;
}

export interface PartyShare {
  party: string;
  label: string;
  votes: number;
  /** 0 to 1, of the votes counted by `shareVotes`. */
  share: number;
  /** Seats won; null where the result does not say. */
  seats: number | null;
}

/** What was declared in an area at one election; over several contests of the area, where there is none for itself. */
export interface AreaResult {
  electionId: number;
  type: ElectionType;
  name: string;
  /** ISO day. */
  pollDate: string;
  /** Contests with a result, and all that the area had. */
  contests: { declared: number; total: number };
  electorate: number | null;
  ballots: number | null;
  /** Highest share first. */
  parties: PartyShare[];
}

export interface AreaStanding {
  electionId: number;
  type: ElectionType;
  name: string;
  pollDate: string;
  candidates: Standing[];
}
