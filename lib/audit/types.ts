import type { AlertKind } from "@/lib/audit/alerts.table";
import type { Act } from "@/lib/audit/schema";

/** The newest link of a chain. */
export interface ChainHead {
  chain: number;
  seq: number;
  /** Hexadecimal. */
  hash: string;
}

/** The heads of all chains at one moment, as they are kept outside the database. */
export interface Anchor {
  at: string;
  heads: ChainHead[];
  /** Keyed hash of the rest and of the anchor before it. */
  seal: string;
}

export interface TrailFault {
  chain: number;
  /** The first event at which the chain does not hold. */
  seq: number;
  what: string;
}

export interface TrailVerdict {
  events: number;
  anchors: number;
  faults: TrailFault[];
}

export interface AuditEventView {
  chain: number;
  seq: number;
  at: Date;
  userId: number | null;
  userName: string | null;
  act: Act;
  purpose: string;
  route: string;
  reach: string;
  count: number;
  /** The first of them. */
  electorIds: number[];
  detail: Record<string, string | number | boolean | null>;
}

export interface AuditAlert {
  kind: AlertKind;
  userId: number;
  userName: string | null;
  /** ISO date, London. */
  day: string;
  figure: number;
}

export interface AccountVolume {
  userId: number;
  userName: string | null;
  events: number;
  /** Electors shown, each time counted. */
  electors: number;
  lastAt: Date;
}
