import type { ElectionType } from "@/lib/elections/schema";
import { describeBasis, keyOfType, labelOfType } from "@/lib/profiles/turnout/rules/describe-type";
import { expectedTurnout } from "@/lib/profiles/turnout/rules/expected-turnout";
import { ASSUMED_PROPENSITY, type TrainedType, trainType } from "@/lib/profiles/turnout/rules/train-type";
import type {
  FittedTurnout,
  TurnoutBasis,
  TurnoutMetrics,
  TurnoutParameters,
} from "@/lib/profiles/turnout/schema";
import type { TurnoutTrainingData } from "@/lib/profiles/turnout/types";

export interface TurnoutTraining {
  parameters: TurnoutParameters;
  /** Null where no type of election has polls enough, so that there is nothing to measure. */
  metrics: TurnoutMetrics | null;
  warnings: string[];
}

const NOTHING_FITTED: FittedTurnout = {
  coefficients: [],
  wards: { sd: 0, effects: {} },
  districts: { sd: 0, ids: [], effects: [] },
  posterior: null,
  calibration: { intercept: 0, slope: 1 },
};

/**
 * One model for each type of election with two marked polls or more. Every other type goes by the local model, or the
 * first that there is, shifted to its own turnout; and where there is none, everybody has the turnout of their ward.
 */
export function trainTurnout(data: TurnoutTrainingData, onStage: (stage: string) => void): TurnoutTraining {
  const began = performance.now();
  const trained = data.types.flatMap(({ type }) => {
    const title = labelOfType(type);
    return trainType(type, data, (stage) => onStage(`${title}: ${stage}`)) ?? [];
  });
  const base = trained.find(({ type }) => type === "local") ?? trained[0];
  const of = (type: ElectionType) => trained.find((found) => found.type === type);
  const [local, ...others] = data.types;
  const { wardIds, events } = data.history;
  const expected = expectedTurnout(local!, wardIds);
  const basisOf = (type: ElectionType): TurnoutBasis =>
    of(type) ? "own-polls" : base ? "other-type" : "area-mean";
  const parameters: TurnoutParameters = {
    schemaVersion: 1,
    target: "turnout.local",
    basis: basisOf("local"),
    level: expected.level,
    events,
    propensity: base?.propensity ?? ASSUMED_PROPENSITY,
    ...(base?.fitted ?? NOTHING_FITTED),
    expectedTurnout: expected.byWard,
    others: others.map((turnouts) => {
      const { byWard, level } = expectedTurnout(turnouts, wardIds, expected);
      const { type } = turnouts;
      const fitted = of(type)?.fitted ?? null;
      const key = keyOfType(type);
      return {
        type,
        key,
        label: labelOfType(type),
        basis: basisOf(type),
        level,
        expectedTurnout: byWard,
        fitted,
      };
    }),
  };
  const fitSeconds = (performance.now() - began) / 1000;
  return {
    parameters,
    metrics: base ? { ...base.metrics, types: trained.map(shortMetrics), fitSeconds } : null,
    warnings: [...trained.flatMap(warningsOf), ...marksOf(parameters)],
  };
}

function shortMetrics({ type, metrics }: TrainedType): TurnoutMetrics["types"][number] {
  const { design, poll, electors, model } = metrics;
  return {
    key: keyOfType(type),
    label: labelOfType(type),
    design,
    poll,
    electors,
    auc: model.auc,
    slope: model.calibration.slope,
  };
}

const warningsOf = ({ type, warnings }: TrainedType) =>
  type === "local" ? warnings : warnings.map((warning) => `${labelOfType(type)}: ${warning}`);

/** What is not a model of its own, said on the card. */
function marksOf({ basis, level, others }: TurnoutParameters): string[] {
  return [{ label: labelOfType("local"), basis, level }, ...others].flatMap((target) => {
    const mark = describeBasis(target);
    return mark ? [`${target.label}: ${mark}`] : [];
  });
}
