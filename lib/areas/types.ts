export type AreaKind = "country" | "region" | "authority" | "constituency" | "ward";

export interface AreaName {
  id: number;
  code: string;
  name: string;
  kind: AreaKind;
}

export interface NamedParent extends AreaName {
  /** Whether all of it lies within the reader's areas, so that it has a page for them. */
  inScope: boolean;
}

/** An area that lies wholly within the reader's scope. */
export interface AreaInScope extends AreaName {
  districtIds: number[];
  parents: NamedParent[];
  /** Of the wards that lie in it; a ward itself has none. */
  wards: { total: number; loaded: number };
  register: RegisterDates | null;
}

export interface RegisterDates {
  /** Calendar days, as ISO dates. */
  publishedOn: string;
  alteredOn: string | null;
}

export interface AreaCounts {
  electors: number;
  households: number;
  /** Overseas, service and anonymous electors: on the register, never at a door. */
  withoutAddress: number;
}

export interface AreaListItem extends AreaName {
  /** What it lies in besides the authority: "Hull East"; several where a ward is split. */
  within: string[];
  wards: { total: number; loaded: number };
}

export type PollStatus = "loaded" | "not-loaded" | "no-poll";

/** What an area did at one election. Electors count those on the marked register and eligible. */
export interface PollTurnout {
  electionId: number;
  type: string;
  name: string;
  pollDate: string;
  status: PollStatus;
  districts: { total: number; polled: number; loaded: number };
  electors: number;
  voted: number;
  votedByPost: number;
}

export interface UpcomingElection {
  electionId: number;
  type: string;
  name: string;
  pollDate: string;
}
