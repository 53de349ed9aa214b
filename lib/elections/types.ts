import type { ElectionType, KeyedLine } from "@/lib/elections/schema";

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

/** A district that polled on a day, and how far its marks are. */
export interface KeyingDistrict {
  districtId: number;
  code: string;
  ward: string;
  electors: number;
  /** Marks come from a file, or were keyed and published. */
  loaded: boolean;
  /** Numbers keyed and not yet published; null where nobody has begun. */
  keyed: number | null;
  sessionId: number | null;
}

/** An elector as the register in force at the poll has them, in the order of its numbers. */
export interface KeyingEntry {
  electorId: number;
  number: number;
  suffix: number;
  name: string;
  /** First line of the address; empty where the register shows none. */
  address: string;
}

export interface Keying {
  id: number;
  pollDate: string;
  elections: string[];
  district: string;
  ward: string;
  registerPublishedOn: string;
  publishedAt: Date | null;
  entries: KeyingEntry[];
  /** In the order of typing; what was undone is left out. */
  lines: KeyedLine[];
}

/** Leave to vote by post or proxy. */
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
