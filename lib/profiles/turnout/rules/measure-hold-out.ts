import { FEATURE_CLASSES } from "@/lib/profiles/turnout/features.table";
import { buildDesign } from "@/lib/profiles/turnout/rules/build-design";
import { evaluateTurnout, measure } from "@/lib/profiles/turnout/rules/evaluate-turnout";
import {
  fitTurnout,
  type ModelSizes,
  predictTurnout,
  type TurnoutFit,
} from "@/lib/profiles/turnout/rules/fit-turnout";
import { type StackedDesign, selectRows, stackDesigns } from "@/lib/profiles/turnout/rules/stack-designs";
import type { TurnoutMetrics } from "@/lib/profiles/turnout/schema";
import type { PropensityModel, TrainingPoll, TurnoutTrainingData } from "@/lib/profiles/turnout/types";
import { applyCalibration, type Calibration } from "@/lib/stats/apply-calibration";
import { fitCalibration } from "@/lib/stats/fit-calibration";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

export type HoldOutMetrics = Omit<TurnoutMetrics, "fitSeconds" | "types">;

export const NO_CHANGE: Calibration = { kind: "logistic", intercept: 0, slope: 1 };
const FOLDS = 3;

export function designOf(poll: TrainingPoll, data: TurnoutTrainingData, model: PropensityModel) {
  const design = buildDesign(poll.rows, data.history, poll.event, model, data.districtIds);
  return { design, outcomes: poll.outcomes, addressIds: poll.rows.addressIds };
}

/** With one poll to learn from, half of its households are the test. */
export function splitHoldOut(data: TurnoutTrainingData, polls: TrainingPoll[], model: PropensityModel) {
  const test = stackDesigns([designOf(polls.at(-1)!, data, model)]);
  if (polls.length > 1) {
    return { test, train: stackDesigns(polls.slice(0, -1).map((poll) => designOf(poll, data, model))) };
  }
  const inTest = (row: number) => foldOf(test.addressIds[row]!, 2) === 0;
  return { test: selectRows(test, inTest), train: selectRows(test, (row) => !inTest(row)) };
}

export function measureHoldOut(
  { test, train }: { test: StackedDesign; train: StackedDesign },
  sizes: ModelSizes,
  data: TurnoutTrainingData,
  last: TrainingPoll,
  onLastPoll: boolean,
): HoldOutMetrics {
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
export function crossCalibrate(stacked: StackedDesign, sizes: ModelSizes): Calibration {
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
