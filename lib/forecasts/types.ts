import type { ElectionType } from "@/lib/elections/schema";

/** Turnout (key "turnout") or a party's share of the votes, in hundredths of a percent. */
export interface ForecastFigure {
  key: string;
  share: number;
  /** 80% interval. */
  low: number;
  high: number;
}

export interface AreaForecast {
  areaId: number;
  code: string;
  electors: number;
  figures: ForecastFigure[];
}

/** What is sealed: the hash is of all of this. */
export interface ForecastContent {
  election: { type: string; name: string; pollDate: string };
  scoreSetId: number;
  registerAsOf: string;
  areas: AreaForecast[];
}

export interface ForecastView {
  id: number;
  electionId: number;
  type: ElectionType;
  name: string;
  /** YYYY-MM-DD */
  pollDate: string;
  sha256: string;
  sealedBy: string;
  sealedAt: Date;
  scoreSetId: number;
  registerAsOf: string;
}

/** An election to come that the published set could be sealed for; sealed: that has been done. */
export interface SealableElection {
  electionId: number;
  name: string;
  type: string;
  pollDate: string;
  sealed: boolean;
}

/** A forecast figure beside what was declared; null: no result yet. */
export interface JudgedFigure extends ForecastFigure {
  areaId: number;
  code: string;
  name: string;
  actual: number | null;
}

/** How near the figures of one kind came. */
export interface ForecastScore {
  areas: number;
  /** Mean distance, in hundredths of a percent. */
  meanError: number;
  /** Share of results within their 80% interval, 0 to 1. */
  within: number;
}
