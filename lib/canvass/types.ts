import type { CanvassField } from "@/lib/canvass/layouts.table";
import type {
  Channel,
  Contest,
  Medium,
  Question,
  Reach,
  Stance,
  SuppressionEffect,
} from "@/lib/canvass/schema";
import type { RowFault } from "@/lib/imports/types";
import type { ElectorCandidate } from "@/lib/linkage/types";

/** What canvassers write down, and what it means. */
export interface ResponseCode {
  id: number;
  /** As it stands in files, lower case. */
  code: string;
  label: string;
  kind: "outcome" | "answer";
  /** Of an outcome. */
  reach: Reach | null;
  /** Of an answer. */
  stance: Stance | null;
  party: string | null;
  /** 1 firm for us to 5 never. */
  strength: number | null;
  /** On which it is offered; none: on every one. */
  channels: Channel[];
  suppression: SuppressionEffect | null;
  position: number;
  retired: boolean;
}

export interface RecordedAnswer {
  question: Question;
  contest: Contest;
  /** The issue named, or the question of another system's survey. */
  item: string;
  codeId: number | null;
  strength: number | null;
  /** Of the strength: 5 from 1 firm for us to 5 never, 10 from 0 to 10 for the party. */
  scale: 5 | 10 | null;
  raw: string;
}

export interface RecordedContact {
  /** Local time in London, YYYY-MM-DDTHH:MM; midnight where only the day is known. */
  at: string;
  precision: "minute" | "day";
  channel: Channel;
  outcomeId: number;
  spokenTo: Reach;
  canvasser: string;
  answers: RecordedAnswer[];
}

export interface RecordedConsent {
  medium: Medium;
  given: boolean;
  /** YYYY-MM-DD */
  on: string;
  by: string;
  wording: string;
  detail: string;
}

/** All that one row of a file says of one person. */
export interface CanvassRecord {
  contacts: RecordedContact[];
  consents: RecordedConsent[];
}

/** A cell of a row by the field it holds, empty where the file has no such column. */
export type CellOf = (field: CanvassField) => string;
export type FaultIn = (field: CanvassField, reason: RowFault["reason"], found?: string) => RowFault;

export interface AnswerView {
  question: Question;
  contest: Contest;
  item: string;
  label: string | null;
  stance: Stance | null;
  party: string | null;
  strength: number | null;
  scale: 5 | 10;
  raw: string;
}

/** A contact as a page shows it. */
export interface ContactView {
  id: number;
  electorId: number;
  at: Date;
  precision: "minute" | "day";
  channel: Channel;
  outcome: string;
  spokenTo: Reach;
  canvasser: string;
  byHand: boolean;
  /** By whoever looks, within a day of writing it down. */
  mayUndo: boolean;
  answers: AnswerView[];
}

/** Within a year. */
export interface ContactCounts {
  attempts: number;
  /** Electors spoken to themselves. */
  spoken: number;
}

export interface DoorAddress {
  id: number;
  lines: string[];
  postcode: string;
  electors: number;
  spoken: number;
}

export interface DoorElector {
  electorId: number;
  addressId: number;
  forename: string;
  surname: string;
  markers: string;
  number: number;
  suffix: number;
  districtCode: string;
  suppressed: boolean;
  lastAt: Date | null;
  lastPrecision: "minute" | "day" | null;
  lastOutcome: string | null;
  lastAnswer: string | null;
}

/** A street of an area, with what has been done there within a year. */
export interface StreetSummary {
  name: string;
  slug: string;
  doors: number;
  electors: number;
  spoken: number;
}

export interface Door {
  addressId: number;
  /** "Flat 2, Rowan Court, 33". */
  label: string;
  postcode: string;
  side: "odd" | "even" | "named";
  electors: DoorElector[];
}

export interface StreetWalk {
  name: string;
  doors: Door[];
  /** Electors left out: asked not to be called on, moved, died. */
  suppressed: number;
}

/** A row that fits nobody, or several people. */
export interface UnmatchedView {
  id: number;
  line: number;
  reason: "nobody" | "several" | "doubtful";
  /** Who the row says it is. */
  rawText: Partial<Record<"name" | "address" | "postcode" | "number" | "register" | "foreignId", string>>;
  collectedAt: Date;
  fileName: string | null;
  contacts: number;
  candidates: ElectorCandidate[];
}

export interface ParityLine {
  layout: "van-people" | "van-contact-history" | "van-survey-responses";
  /** Of the files. */
  rows: number;
  /** Found their elector; a row that says what another said counts too. */
  here: number;
  /** Fit nobody, or several. */
  waiting: number;
  dismissed: number;
  rejected: number;
}

export interface ParityReport {
  lines: ParityLine[];
  /** What is held of it now, each once. */
  held: { people: number; contacts: number; answers: number; consents: number };
}

/** A row that somebody has put aside; it can be taken back. */
export interface PutAside extends Pick<UnmatchedView, "id" | "rawText"> {
  decidedAt: Date;
}

export interface UnmatchedPage {
  total: number;
  rows: UnmatchedView[];
  /** The last few. */
  putAside: PutAside[];
}

/** What an elector last said about being contacted by a medium. */
export interface ConsentView {
  medium: Medium;
  given: boolean;
  /** ISO day. */
  recordedOn: string;
  recordedBy: string;
  wording: string;
  detail: string;
}
