import type { ElectionType } from "@/lib/elections/schema";
import type { HouseholdPropensityModel } from "@/lib/stats/household-propensity-tables";

/** A polling day of which a marked register is loaded; `local` where councillors were elected in at least one ward. */
export interface PollEvent {
  date: string;
  local: boolean;
}

/** Polls oldest first, and the log-odds of turnout in each ward: `[event * wardCount + ward]`, NaN where there was none. */
export interface PollHistory {
  events: PollEvent[];
  wardIds: Int32Array;
  /** Of everybody on the marked register of that day. */
  turnoutLogOdds: Float64Array;
  /** Of local elections alone. */
  localLogOdds: Float64Array;
}

/** Electors as they stood on one register, one element a column and elector. */
export interface TurnoutRows {
  electorIds: Int32Array;
  /** Index into `PollHistory.wardIds`. */
  wards: Int32Array;
  districtIds: Int32Array;
  /** Id of the address; -1 where unknown. */
  addressIds: Int32Array;
  postal: Uint8Array;
  attainer: Uint8Array;
  /** Index into `TENURE_LEVELS`. */
  tenure: Uint8Array;
  /** Poll `t` of the history in bits `2t` and `2t + 1`: 0 not known, 1 did not vote, 2 voted. */
  responses: Uint16Array;
}

/** Rows of one past poll with what happened; 255 where the elector's mark is not known. */
export interface TrainingPoll {
  /** Index into the events. */
  event: number;
  rows: TurnoutRows;
  outcomes: Uint8Array;
}

/** What is known of a type of election beside the records of electors. */
export interface TypeTurnouts {
  type: ElectionType;
  /** Of each ward of the history, newest poll first: counted from marks, else as declared. */
  turnouts: number[][];
  /** Polls of which marks are loaded, oldest first. */
  markedDays: string[];
}

export interface TurnoutTrainingData {
  history: PollHistory;
  districtIds: Int32Array;
  /** Local first, then the others that are known here. */
  types: TypeTurnouts[];
  /** By type of election, those to learn from: of types with two marked polls or more. */
  polls: Partial<Record<ElectionType, TrainingPoll[]>>;
}

/** What the regression sees of electors before a poll: columns of equal length. */
export interface TurnoutDesign {
  rows: number;
  /** Posterior mean of the propensity, damped by its uncertainty. */
  record: Float64Array;
  /** The damping: 1 where the propensity is certain. */
  certainty: Float64Array;
  /** Both as they would be without the rest of the household. */
  ownRecord: Float64Array;
  ownCertainty: Float64Array;
  /** Posterior standard deviation of the propensity, log-odds. */
  propensitySd: Float64Array;
  lastLocal: Uint8Array;
  postal: Uint8Array;
  attainer: Uint8Array;
  tenure: Uint8Array;
  householdSize: Uint8Array;
  wards: Int32Array;
  /** Index into the data's district ids; -1 where the model does not know the district. */
  districts: Int32Array;
  /** Log-odds of the ward's last local poll. */
  level: Float64Array;
}

export type PropensityModel = HouseholdPropensityModel;
