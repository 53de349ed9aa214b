import type { RightsKind } from "@/lib/protection/schema";

/** A person as a register shows them: what the keyed hashes are made of. */
export interface NamedPerson {
  surname: string;
  forename: string;
  lines: readonly string[];
  postcode: string;
}

export interface RightsActionView {
  id: number;
  kind: RightsKind;
  electorId: number;
  reason: string;
  /** ISO date. */
  receivedOn: string;
  recordedAt: Date;
  recordedBy: string | null;
  endedAt: Date | null;
  endReason: string | null;
}

export interface CertificateView {
  id: number;
  at: Date;
  ground: "retention" | "erasure";
  /** Rows by data class. */
  counts: Record<string, number>;
}

/** What the reader of an elector's page may record there. */
export interface ElectorRights {
  mayRecord: boolean;
  mayErase: boolean;
  mayReadTrail: boolean;
  /** ISO date. */
  today: string;
}
