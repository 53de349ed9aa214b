import { FEATURE_CLASSES } from "@/lib/profiles/turnout/features.table";
import { buildDesign } from "@/lib/profiles/turnout/rules/build-design";
import { evaluateTurnout, measure } from "@/lib/profiles/turnout/rules/evaluate-turnout";
import { expectedTurnout } from "@/lib/profiles/turnout/rules/expected-turnout";
import {
  fitTurnout,
  type ModelSizes,
  predictTurnout,
  type TurnoutFit,
} from "@/lib/profiles/turnout/rules/fit-turnout";
import { type StackedDesign, selectRows, stackDesigns } from "@/lib/profiles/turnout/rules/stack-designs";
import type { TurnoutMetrics, TurnoutParameters } from "@/lib/profiles/turnout/schema";
import type { PropensityModel, TrainingPoll, TurnoutTrainingData } from "@/lib/profiles/turnout/types";
import { applyCalibration, type Calibration } from "@/lib/stats/apply-calibration";
import { fitCalibration } from "@/lib/stats/fit-calibration";
import { fitHouseholdPropensity } from "@/lib/stats/fit-household-propensity";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

export type TurnoutTraining =
  | { ok: true; parameters: TurnoutParameters; metrics: TurnoutMetrics; warnings: string[] }
  | { ok: false; reason: "NOT_ENOUGH_DATA"; message: string };

/** A usual difference between persons, where too few polls tell how much they differ. */
const ASSUMED_PROPENSITY: PropensityModel = { mean: 0, sigma: 2, householdShare: 0.25 };
const NO_CHANGE: Calibration = { kind: "logistic", intercept: 0, slope: 1 };
const FOLDS = 3;
const PROPENSITY_ASSUMED =
  "PROPENSITY: too few electors with two polls known. How much electors differ is assumed, not measured, and so are the intervals.";
const NOT_CALIBRATED =
  "CALIBRATION: too few marks to calibrate on. Scores stand as the regression gave them.";

/**
 * Trains on every local poll but the first loaded, whose voters have no past, and measures on the last: fitted
 * without it, predicted from what was known before it. With two polls the measuring is done on half of the households.
 */
export function trainTurnout(data: TurnoutTrainingData, onStage: (stage: string) => void): TurnoutTraining {
  const polls = data.polls.filter((poll) => poll.event > 0);
  const last = polls.at(-1);
  if (!last) return notEnough();
  const began = performance.now();
  const sizes = { wards: data.history.wardIds.length, districts: data.districtIds.length };

  onStage("fitting the propensity to vote");
  const earlier = polls.slice(0, -1);
  const before = propensityBefore(last.event, earlier.at(-1) ?? last, data);
  const whole = propensityBefore(data.history.events.length, last, data);
  if (!before || !whole) return notEnough();

  onStage("measuring on the last poll");
  const holdOut = splitHoldOut(data, polls, before);
  const metrics = measureHoldOut(holdOut, sizes, data, last, earlier.length > 0);

  onStage("fitting the model on all polls");
  const all = stackDesigns(polls.map((poll) => designOf(poll, data, whole)));
  const fit = fitTurnout(all, sizes);
  const calibration = crossCalibrate(all, sizes);
  const parameters = describeParameters(fit, data, whole, calibration);
  const warnings = fit.warnings.map((warning) => `${warning.code}: ${warning.column}. ${warning.message}`);
  if (whole === ASSUMED_PROPENSITY) warnings.push(PROPENSITY_ASSUMED);
  if (calibration === NO_CHANGE) warnings.push(NOT_CALIBRATED);
  const fitSeconds = (performance.now() - began) / 1000;
  return { ok: true, parameters, warnings, metrics: { ...metrics, fitSeconds } };
}

function notEnough(): TurnoutTraining {
  const message =
    "Turnout needs the marked registers of two local elections or more, matched to their registers, so that the later can be learned from the earlier.";
  return { ok: false, reason: "NOT_ENOUGH_DATA", message };
}

function propensityBefore(
  event: number,
  poll: TrainingPoll,
  data: TurnoutTrainingData,
): PropensityModel | null {
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
  if (fit.ok) return fit.model;
  // One poll before it tells levels, not how persons differ.
  return event > 0 ? ASSUMED_PROPENSITY : null;
}

function designOf(poll: TrainingPoll, data: TurnoutTrainingData, model: PropensityModel) {
  const design = buildDesign(poll.rows, data.history, poll.event, model, data.districtIds);
  return { design, outcomes: poll.outcomes, addressIds: poll.rows.addressIds };
}

function splitHoldOut(data: TurnoutTrainingData, polls: TrainingPoll[], model: PropensityModel) {
  const test = stackDesigns([designOf(polls.at(-1)!, data, model)]);
  if (polls.length > 1) {
    return { test, train: stackDesigns(polls.slice(0, -1).map((poll) => designOf(poll, data, model))) };
  }
  const inTest = (row: number) => foldOf(test.addressIds[row]!, 2) === 0;
  return { test: selectRows(test, inTest), train: selectRows(test, (row) => !inTest(row)) };
}

function measureHoldOut(
  { test, train }: { test: StackedDesign; train: StackedDesign },
  sizes: ModelSizes,
  data: TurnoutTrainingData,
  last: TrainingPoll,
  onLastPoll: boolean,
): Omit<TurnoutMetrics, "fitSeconds"> {
  const calibration = crossCalibrate(train, sizes);
  const predict = (fit: TurnoutFit) =>
    applyCalibration(calibration, predictTurnout(fit, test.design, sizes).map(logOddsToProbability));
  const model = evaluateTurnout(predict(fitTurnout(train, sizes)), test.outcomes);
  const areaMean = test.design.level.map(logOddsToProbability);
  return {
    schemaVersion: 1,
    design: onLastPoll ? "last-poll" : "half-of-households",
    poll: data.history.events[last.event]!.date,
    ...model,
    baselines: {
      areaMean: measure(areaMean, test.outcomes),
      lastKnown: measure(lastKnownRates(train, test), test.outcomes),
    },
    without: FEATURE_CLASSES.map((featureClass) => {
      const reduced = measure(predict(fitTurnout(train, sizes, featureClass)), test.outcomes);
      return {
        featureClass,
        auc: reduced.auc.value,
        logLoss: reduced.logLoss.value,
        lossGained: reduced.logLoss.value - model.model.logLoss.value,
      };
    }),
  };
}

/** The baseline "as last time": the training rate of those with the same mark at the last local poll. */
function lastKnownRates(train: StackedDesign, test: StackedDesign): Float64Array {
  const voted = [1, 1, 1];
  const seen = [2, 2, 2];
  train.design.lastLocal.forEach((level, row) => {
    voted[level]! += train.outcomes[row]!;
    seen[level]! += 1;
  });
  return Float64Array.from(test.design.lastLocal, (level) => voted[level]! / seen[level]!);
}

/** Fitted on predictions for households that the fit did not see. */
function crossCalibrate(stacked: StackedDesign, sizes: ModelSizes): Calibration {
  const predictions = new Float64Array(stacked.outcomes.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (row: number) => foldOf(stacked.addressIds[row]!, FOLDS) === fold;
    const fit = fitTurnout(
      selectRows(stacked, (row) => !inFold(row)),
      sizes,
    );
    const rows = predictTurnout(fit, stacked.design, sizes);
    rows.forEach((logOdds, row) => {
      if (inFold(row)) predictions[row] = logOddsToProbability(logOdds);
    });
  }
  const fit = fitCalibration("logistic", predictions, stacked.outcomes);
  return fit.ok ? fit.calibration : NO_CHANGE;
}

/** Households stay together; a multiplicative hash spreads consecutive addresses. */
const foldOf = (addressId: number, folds: number) => (Math.imul(addressId, 2_654_435_761) >>> 8) % folds;

function describeParameters(
  fit: TurnoutFit,
  data: TurnoutTrainingData,
  propensity: PropensityModel,
  calibration: Calibration,
): TurnoutParameters {
  const [wards, districts] = fit.groups;
  const posterior = fit.posterior!;
  return {
    schemaVersion: 1,
    target: "turnout.local",
    events: data.history.events,
    propensity,
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
    expectedTurnout: expectedTurnout(data.history),
  };
}
