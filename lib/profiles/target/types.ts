import type { FeatureKey } from "@/lib/profiles/evidence/features.table";
import type { EventKind, FeatureColumns, Vocabulary } from "@/lib/profiles/evidence/types";

/** Rows to learn from or to predict, one element a column and row. */
export interface TargetRows {
  features: FeatureColumns;
  /** Index into the ward ids and district ids. */
  wards: Int32Array;
  districts: Int32Array;
}

export interface TrainingRows extends TargetRows {
  /** Place of the elector in the roster; rows in the order of time. */
  electors: Int32Array;
  /** Blocks of cross-validation: rows of one address stay together. */
  addresses: Int32Array;
  /** What each row counts for: halves with its age. */
  weights: Float64Array;
  /** By target: 1 it was so, 0 it was not, 255 the row says nothing of this target. */
  outcomes: Uint8Array[];
}

export interface Places {
  wardIds: Int32Array;
  districtIds: Int32Array;
}

export interface TargetDefinition {
  /** `support.labour`: unique over all profiles. */
  key: string;
  /** In lists and charts: "Labour". */
  label: string;
}

/** One dated event as a profile sees it. */
export interface OutcomeEvent {
  kind: EventKind;
  value: number;
  detail: number;
}

/** A kind of profiling, declared: what it predicts, from what, and how answers become outcomes. */
export interface ProfileDeclaration {
  key: string;
  title: string;
  purpose: string;
  /** Finishes "how likely it is that …" for one target. */
  meaning: (label: string) => string;
  /** Finishes "electors who are …" for one target: "likely to support Labour". */
  trait: (label: string) => string;
  /** What to bear in mind with every score. */
  caution?: string;
  /** A chance of each target, unless it is a position on a scale, told by items, or a change from one answer to the next. */
  estimator?: "trait" | "transition";
  /** Chances of one elector over the targets sum to one. */
  exclusive: boolean;
  features: readonly FeatureKey[];
  /** What predicts, in terms of the features, where it is more than their sum. */
  formula?: string;
  /** Of the features, those that are evidence of the elector's own. */
  ownEvidence: readonly FeatureKey[];
  /** After so many days an answer counts half; never where null. */
  halfLifeDays: number | null;
  /** Kinds of events that tell of an outcome. */
  learnsFrom: readonly EventKind[];
  targets: (vocabulary: Vocabulary) => TargetDefinition[];
  /** 1 it was so, 0 it was not, 255 the event says nothing of the target. */
  outcome: (target: number, event: OutcomeEvent, vocabulary: Vocabulary) => 0 | 1 | 255;
  gaps: readonly string[];
}
