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
