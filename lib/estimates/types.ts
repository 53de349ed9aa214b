import type { EstimateCard, EstimatedKind, Grouping } from "@/lib/estimates/schema";
import type { Characteristic } from "@/lib/surveys/schema";

/** What the census counts of each area, by one characteristic or several crossed. */
export interface CensusMargin {
  characteristics: Characteristic[];
  counts: { areaId: number; levels: string[]; count: number }[];
}

export interface Census {
  margins: CensusMargin[];
  sources: string[];
  /** YYYY-MM-DD */
  asOf: string;
}

/** People of every area by every combination of characteristics: `sizes[area * combinations + combination]`. */
export interface Frame {
  areaIds: number[];
  characteristics: { key: Characteristic; levels: string[] }[];
  /** For each characteristic, the level of each combination. */
  codes: Int32Array[];
  combinations: number;
  sizes: Float64Array;
  gap: number;
}

/** An area larger than those of the frame, and which of them lie in it (by place in the frame). */
export interface LargerArea {
  areaId: number;
  kind: string;
  members: number[];
}

/** Everybody who answered: nobody by name, the area by its id. */
export interface Respondents {
  areaIds: Int32Array;
  /** Empty where it was not said. */
  characteristics: Record<Characteristic, string[]>;
  /** 1 where the answer came from a survey of people the party knows. */
  identified: Uint8Array;
  /** By age and design of the survey. */
  weights: Float64Array;
}

export interface AskedQuestion {
  code: string;
  title: string;
  kind: EstimatedKind;
  outcomes: { key: string; label: string }[];
  /** By respondent: place among the outcomes, -1 where no opinion was given or it was not asked. */
  answers: Int16Array;
}

export interface EstimateInput {
  frame: Frame;
  larger: LargerArea[];
  respondents: Respondents;
  questions: AskedQuestion[];
}

/** A share of a group of people in an area, in hundredths of a percent; null where too few were asked. */
export interface Estimate {
  areaId: number;
  grouping: Grouping;
  level: string;
  figures: {
    people: number;
    respondents: number;
    share: number;
    low80: number;
    high80: number;
    low95: number;
    high95: number;
  } | null;
}

export interface TargetEstimates {
  questionCode: string;
  question: string;
  kind: EstimatedKind;
  key: string;
  label: string;
  /** Answers with an opinion. */
  answers: number;
  estimates: Estimate[];
}

/** What one question came to. */
export type QuestionEstimates =
  | { ok: true; targets: TargetEstimates[]; warnings: string[] }
  | { ok: false; question: string; reason: string };

export interface EstimateTargetView {
  id: number;
  questionCode: string;
  question: string;
  kind: EstimatedKind;
  key: string;
  label: string;
  answers: number;
}

/** The newest set, which readers see. */
export interface EstimateSetView {
  id: number;
  createdAt: Date;
  answers: number;
  card: EstimateCard;
  targets: EstimateTargetView[];
}

/** One figure as a page shows it, with the names of its area. */
export interface EstimateView extends Estimate {
  targetId: number;
  code: string;
  name: string;
  kind: string;
}
