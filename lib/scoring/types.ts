import type { ProfileMetrics } from "@/lib/profiles/target/schema";
import type { ModelCard, TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import type { SetTarget } from "@/lib/scoring/schema";

export interface PublishedSet {
  id: number;
  publishedAt: Date;
  registerAsOf: string;
  electorCount: number;
  /** No register was published since, so that everybody scored is on the register still. */
  current: boolean;
  modelVersionId: number;
  modelVersion: number;
  /** The set published before this one, for what changed since. */
  previousId: number | null;
  /** What stands in each slot. */
  targets: SetTarget[];
}

export interface DecileFigures {
  decile: number;
  /** Null where ties leave the decile empty. */
  min: number | null;
  max: number | null;
  electors: number;
  /** Sum of the scores, hundredths. */
  sum: number;
  withEvidence: number;
}

/** Precomputed for one area of one score set and target. Scores in hundredths of a point. */
export interface AreaFigures {
  areaId: number;
  electors: number;
  meanHundredths: number;
  histogram: number[];
  deciles: DecileFigures[];
  tenthHundredths: number;
  ninetiethHundredths: number;
  withEvidence: number;
}

export interface RankInArea {
  rank: number;
  decile: number;
  /** Electors ranked in the area. */
  electors: number;
}

export interface PublishedFigures {
  set: PublishedSet | null;
  byArea: Map<number, AreaFigures>;
  /** Mean in hundredths of the set published before, by area. */
  previousMeans: Map<number, number>;
}

/** How a score came about. Null parts: a set of an older layout, or a ward that lies only in part within the scope. */
export interface ScoreReading {
  interval: { lowHundredths: number; highHundredths: number };
  explanation: { wardMeanHundredths: number; lines: { label: string; hundredths: number }[] } | null;
}

export interface ElectorScoreView {
  set: PublishedSet | null;
  /** Hundredths; null where the elector is not scored. */
  score: number | null;
  /** By area. */
  ranks: Map<number, RankInArea>;
  reading: ScoreReading | null;
}

export interface ScoreSetRow {
  id: number;
  status: "building" | "ready" | "dropped";
  modelVersionId: number;
  modelVersion: number;
  approvedBy: string | null;
  registerAsOf: string;
  electorCount: number;
  createdAt: Date;
  /** When it was last published; null where it never was. */
  publishedAt: Date | null;
  publishedBy: string | null;
}

/** One target of one elector in the published set, among the electors of the ward. */
export interface TargetReading {
  target: SetTarget;
  scoreHundredths: number;
  rank: RankInArea;
  wardMeanHundredths: number;
  interval: { lowHundredths: number; highHundredths: number };
  /** What of the interval is the person's own was measured, not assumed. */
  measured: boolean;
  /** Of a position on a scale, in words: "rather left". */
  position: { band: string; words: string } | null;
  /** Something of the elector's own bears on it. */
  ownEvidence: boolean;
  reasons: { label: string; hundredths: number }[];
}

export interface ProfileReading {
  key: string;
  title: string;
  /** What to bear in mind with every score. */
  caution: string | undefined;
  targets: TargetReading[];
  /** Of switching: chances of the next answer (columns) given the one now (rows), and of the one now. */
  transitions: { classes: string[]; current: number[]; matrix: number[][] } | null;
}

/** Electors of an area expected to go from a class (rows) to a class (columns). */
export interface AreaMoves {
  classes: string[];
  /** Place of our party among the classes. */
  us: number;
  electors: number[][];
}

/** A version of a profile that learns from answers. */
export interface ProfileVersionView extends Omit<ModelVersionView, "metrics"> {
  profile: string;
  metrics: ProfileMetrics;
}

export interface ModelVersionView {
  id: number;
  version: number;
  status: string;
  createdAt: Date;
  approvedBy: string | null;
  approvedAt: Date | null;
  dpiaReference: string | null;
  /** For what it was approved. */
  purpose: string | null;
  retiredBy: string | null;
  retiredAt: Date | null;
  fingerprint: string;
  /** Null where no type of election had polls enough for a model. */
  metrics: TurnoutMetrics | null;
  card: ModelCard;
}

/** The scores of one slot of a set, one element a column and elector. */
export interface SlotScores {
  target: SetTarget;
  /** Hundredths by row; -1 where not eligible. */
  scores: Int16Array;
  /** 1 where something of the elector's own is known that bears on the target. */
  evident: Uint8Array;
  /** By ward id: what an elector's score is explained against. */
  baselines: Map<number, unknown>;
}
