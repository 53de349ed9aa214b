/** What is known of one elector at one poll; absence of a record has three meanings of its own. */
export type PollOutcome =
  | "didNotVote"
  | "votedInPerson"
  | "votedByPost"
  | "votedByProxy"
  | "postalNotReturned"
  | "notOnRegister"
  | "noPoll"
  | "notLoaded";

export interface PollRecord {
  electionId: number;
  type: string;
  pollDate: string;
  outcome: PollOutcome;
}

/** Where scores are read and how the area's deciles cut them. */
export interface ScoreFrame {
  scoreSetId: number;
  slot: number;
  /** Everybody scored is on the register still: no register was published since. */
  current: boolean;
}

export interface ElectorIdentity {
  id: number;
  forename: string;
  surname: string;
  districtCode: string;
  number: number;
  suffix: number;
  markers: string;
  addressLines: string[] | null;
  postcode: string | null;
}

export interface ElectorListRow extends ElectorIdentity {
  wardName: string;
  /** Null where not eligible, objected or registered since the set was scored. */
  scoreHundredths: number | null;
  polls: PollRecord[];
}

export interface ElectorPage {
  rows: ElectorListRow[];
  previous: Cursor | null;
  next: Cursor | null;
}

export type ListSegment = "main" | "rest";

/** The row after (or before) which a page starts: its place in the order, and how many rows stand before it. */
export interface Cursor {
  way: "after" | "before";
  segment: ListSegment;
  keys: (string | number)[];
  id: number;
}

export interface ElectorDetail extends ElectorIdentity {
  districtId: number;
  addressId: number | null;
  attainsOn: string | null;
  onRegister: boolean;
  /** Objected or restricted: out of lists, counts, scores and exports. */
  withheld: boolean;
  firstRegisteredOn: string;
  wardId: number;
  constituencyId: number;
  authorityId: number;
}

export interface RegisterAppearance {
  publishedOn: string;
  kind: string;
  districtCode: string;
  number: number;
  suffix: number;
  markers: string;
  addressId: number | null;
}

/** A polling day of which there is a marked register. */
export interface LoadedPoll {
  pollDate: string;
  /** The types of election held that day; null where none is known. */
  types: string[] | null;
}
