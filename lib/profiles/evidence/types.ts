/** What the answers of this database are about. The order gives each its code. */
export interface Vocabulary {
  /** Codes of the parties, ours among them. */
  parties: string[];
  issues: string[];
  /** Questions of hypothetical referendums. */
  referendums: string[];
  /** Code of our party; null where it is none that answers name. */
  us: string | null;
  scales: { code: string; title: string; lowEnd: string; highEnd: string }[];
  /** Items of the scales; direction 1 where a higher answer lies towards the scale's high end, else -1. */
  items: { code: string; scale: string; direction: number }[];
}

/** Everybody ever on a register; all else refers to electors by their place in it. */
export interface Roster {
  electorIds: Int32Array;
  /** Index into the ward ids, by the district in which the elector is registered now. */
  wards: Int32Array;
  /** Index into the district ids. */
  districts: Int32Array;
  wardIds: Int32Array;
  districtIds: Int32Array;
}

/** How everybody stood on one annual register. */
export interface RegisterState {
  /** Days since 1970 on which it came into force. */
  day: number;
  /** Address by place in the roster; -1 where not on this register, -2 where on it without an address. */
  addresses: Int32Array;
  /** Bit 0: votes by post; bit 1: comes of age. */
  flags: Uint8Array;
}

/** What a marked register told: by place in the roster 0 not known, 1 did not vote, 2 voted. */
export interface PollMarks {
  day: number;
  marks: Uint8Array;
}

export const EVENT_KINDS = ["door", "phone", "intention", "issue", "referendum", "item", "custom"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Dated answers and attempts, one element a column and event. */
export interface EvidenceEvents {
  /** Place in the roster. */
  electors: Int32Array;
  /** Minutes since 1970, local time. */
  minutes: Int32Array;
  /** Index into `EVENT_KINDS`. */
  kinds: Uint8Array;
  /** Time band of an attempt; code of an intention, an issue, a question or an item; custom: 0 no, 1 yes. */
  values: Uint8Array;
  /** Attempt: 1 where answered. Referendum: 0 no, 1 yes, 2 does not know. Item: the answer, from 0. */
  details: Uint8Array;
}

export interface Evidence {
  vocabulary: Vocabulary;
  roster: Roster;
  /** Oldest first. */
  registers: RegisterState[];
  /** Oldest first. */
  polls: PollMarks[];
  events: EvidenceEvents;
}

/** Feature codes of many rows, one column a feature in the order of `FEATURES`. */
export type FeatureColumns = Uint8Array[];

/** Past events with what was known of the elector just before each. */
export interface EvidenceRows {
  /** Index into the events. */
  events: Int32Array;
  /** Address at the time, so that a household is never torn apart; -1 where unknown. */
  addresses: Int32Array;
  features: FeatureColumns;
}
