import type { ElectionType } from "@/lib/elections/schema";
import { fitTurnout, type TurnoutFit } from "@/lib/profiles/turnout/rules/fit-turnout";
import {
  crossCalibrate,
  designOf,
  type HoldOutMetrics,
  measureHoldOut,
  NO_CHANGE,
  splitHoldOut,
} from "@/lib/profiles/turnout/rules/measure-hold-out";
import { stackDesigns } from "@/lib/profiles/turnout/rules/stack-designs";
import type { FittedTurnout } from "@/lib/profiles/turnout/schema";
import type { PropensityModel, TrainingPoll, TurnoutTrainingData } from "@/lib/profiles/turnout/types";
import type { Calibration } from "@/lib/stats/apply-calibration";
import { fitHouseholdPropensity } from "@/lib/stats/fit-household-propensity";

export interface TrainedType {
  type: ElectionType;
  fitted: FittedTurnout;
  /** From all polls: what the coming one is predicted with. */
  propensity: PropensityModel;
  metrics: HoldOutMetrics;
  warnings: string[];
}

/** A usual difference between persons, where too few polls tell how much they differ. */
export const ASSUMED_PROPENSITY: PropensityModel = { mean: 0, sigma: 2, householdShare: 0.25 };
const PROPENSITY_ASSUMED =
  "PROPENSITY: too few electors with two polls known. How much electors differ is assumed, not measured, and so are the intervals.";
const NOT_CALIBRATED =
  "CALIBRATION: too few marks to calibrate on. Scores stand as the regression gave them.";

/**
 * Trains on every poll of a type but the first loaded, whose voters have no past, and measures on the last: fitted
 * without it, predicted from what was known before it. With two polls the measuring is done on half of the households.
 * Null where no poll has one before it.
 */
export function trainType(
  type: ElectionType,
  data: TurnoutTrainingData,
  onStage: (stage: string) => void,
): TrainedType | null {
  const polls = (data.polls[type] ?? []).filter((poll) => poll.event > 0);
  const last = polls.at(-1);
  if (!last) return null;
  const sizes = { wards: data.history.wardIds.length, districts: data.districtIds.length };

  onStage("fitting the propensity to vote");
  const earlier = polls.slice(0, -1);
  const before = propensityBefore(last.event, earlier.at(-1) ?? last, data);
  const propensity = propensityBefore(data.history.events.length, last, data);

  onStage("measuring on the last poll");
  const holdOut = splitHoldOut(data, polls, before);
  const metrics = measureHoldOut(holdOut, sizes, data, last, earlier.length > 0);

  onStage("fitting the model on all polls");
  const all = stackDesigns(polls.map((poll) => designOf(poll, data, propensity)));
  const fit = fitTurnout(all, sizes);
  const calibration = crossCalibrate(all, sizes);
  const warnings = fit.warnings.map((warning) => `${warning.code}: ${warning.column}. ${warning.message}`);
  if (propensity === ASSUMED_PROPENSITY) warnings.push(PROPENSITY_ASSUMED);
  if (calibration === NO_CHANGE) warnings.push(NOT_CALIBRATED);
  return { type, fitted: describeFit(fit, data, calibration), propensity, metrics, warnings };
}

function propensityBefore(event: number, poll: TrainingPoll, data: TurnoutTrainingData): PropensityModel {
  const { history } = data;
  const input = {
    responses: poll.rows.responses.map((record) => record & ((1 << (2 * event)) - 1)),
    wards: poll.rows.wards,
    pollCount: history.events.length,
    wardCount: history.wardIds.length,
    offsets: history.turnoutLogOdds,
  };
  const numbers = new Map<number, number>();
  const households = poll.rows.addressIds.map((id) => {
    if (id < 0) return -1;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id)!;
  });
  const fit = fitHouseholdPropensity(input, households, numbers.size);
  // One poll before it tells levels, not how persons differ.
  return fit.ok ? fit.model : ASSUMED_PROPENSITY;
}

function describeFit(fit: TurnoutFit, data: TurnoutTrainingData, calibration: Calibration): FittedTurnout {
  const [wards, districts] = fit.groups;
  const posterior = fit.posterior!;
  return {
    coefficients: fit.coefficients.map(({ term, estimate, standardError }) => ({
      term,
      estimate,
      standardError: Number.isFinite(standardError) ? standardError : null,
    })),
    wards: {
      sd: wards!.sd,
      effects: Object.fromEntries(Array.from(data.history.wardIds, (id, i) => [id, wards!.effects[i]!])),
    },
    districts: {
      sd: districts!.sd,
      ids: Array.from(data.districtIds),
      effects: Array.from(districts!.effects),
    },
    posterior: {
      fixedStart: posterior.fixedStart,
      columnCount: posterior.columnCount,
      columnCovariance: Array.from(posterior.columnCovariance),
      groupFirstColumn: posterior.groupFirstColumn,
      nestedPrecision: Array.from(posterior.nestedPrecision),
      crossStart: Array.from(posterior.crossStart),
      crossColumn: Array.from(posterior.crossColumn),
      crossRatio: Array.from(posterior.crossRatio),
    },
    calibration:
      calibration.kind === "logistic"
        ? { intercept: calibration.intercept, slope: calibration.slope }
        : { intercept: 0, slope: 1 },
  };
}
