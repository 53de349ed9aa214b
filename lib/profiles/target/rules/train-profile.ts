import { featureAt } from "@/lib/profiles/evidence/features.table";
import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { areaMean } from "@/lib/profiles/target/rules/area-mean";
import { crossPredict, foldOfId } from "@/lib/profiles/target/rules/cross-predict";
import { estimateTarget } from "@/lib/profiles/target/rules/estimate-target";
import { evaluateTarget } from "@/lib/profiles/target/rules/evaluate-target";
import { measurePerson } from "@/lib/profiles/target/rules/measure-person";
import { measureShort, measureTarget, ratesByLevel } from "@/lib/profiles/target/rules/measure-target";
import { FEWEST_CASES, FEWEST_ROWS } from "@/lib/profiles/target/rules/minimum-data";
import type { RegressionPlan } from "@/lib/profiles/target/rules/regression-plan";
import { placesWhere, SAYS_NOTHING, selectTrainingRows } from "@/lib/profiles/target/rules/select-rows";
import type {
  ProfileMetrics,
  SupportShift,
  TargetMetrics,
  TargetParameters,
  Transition,
} from "@/lib/profiles/target/schema";
import type { Places, ProfileDeclaration, TrainingRows } from "@/lib/profiles/target/types";
import { applyCalibration, type Calibration } from "@/lib/stats/apply-calibration";
import { fitCalibration } from "@/lib/stats/fit-calibration";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

const NO_CHANGE: Calibration = { kind: "logistic", intercept: 0, slope: 1 };

export interface ProfileTraining {
  targets: TargetParameters[];
  /** Of switching. */
  transition?: Transition | undefined;
  /** Of support: to the newest results. */
  shift?: SupportShift | undefined;
  metrics: Omit<ProfileMetrics, "from" | "to">;
  warnings: string[];
}

interface TrainedTarget {
  parameters: TargetParameters;
  /** Rows of the profile that say something of the target, and what was predicted for each by a fit without it. */
  at: Int32Array;
  outcome: Uint8Array;
  probabilities: Float64Array;
  metrics: Omit<TargetMetrics, "byHousehold" | "reliability" | "lift" | "evaluation">;
  evaluated: Pick<Parameters<typeof evaluateTarget>[0], "rows" | "wardSds">;
  warnings: string[];
}

/** Fits each target of a profile, and measures it on households and on wards that the fit did not see. */
export function trainProfile(
  profile: ProfileDeclaration,
  vocabulary: Vocabulary,
  rows: TrainingRows,
  places: Places,
  onTarget: (label: string) => void,
): ProfileTraining {
  const began = performance.now();
  const { features, formula } = profile;
  const plan: RegressionPlan = { features, ...(formula !== undefined && { formula }), vocabulary, places };
  const trained: TrainedTarget[] = [];
  const targets: TargetParameters[] = [];
  const skipped: ProfileMetrics["skipped"] = [];
  profile.targets(vocabulary).forEach(({ key, label }, target) => {
    const outcome = rows.outcomes[target]!;
    const at = placesWhere(outcome.length, (row) => outcome[row] !== SAYS_NOTHING);
    const cases = at.reduce((sum, row) => sum + outcome[row]!, 0);
    if (at.length < FEWEST_ROWS || Math.min(cases, at.length - cases) < FEWEST_CASES) {
      skipped.push({ key, label, reason: tooFew(at.length, cases) });
      const few = selectTrainingRows(rows, at);
      if (cases > 0) targets.push(areaMean({ key, label }, few, few.outcomes[target]!, places));
      return;
    }
    onTarget(label);
    const own = profile.ownEvidence.map(featureAt);
    const fitted = trainTarget({ key, label }, selectTrainingRows(rows, at), target, at, plan, own);
    trained.push(fitted);
    targets.push(fitted.parameters);
  });
  if (profile.exclusive) normalise(trained, rows.wards.length);
  return {
    targets,
    warnings: trained.flatMap(({ warnings }) => warnings),
    metrics: {
      schemaVersion: 1,
      rows: rows.wards.length,
      traits: [],
      skipped,
      targets: trained.map(({ metrics, probabilities, outcome, evaluated }) => ({
        ...metrics,
        ...measureTarget(probabilities, outcome),
        evaluation: evaluateTarget({ ...evaluated, probabilities, outcome, plan }),
      })),
      fitSeconds: (performance.now() - began) / 1000,
    },
  };
}

function tooFew(rows: number, cases: number): string {
  const rarer = Math.min(cases, rows - cases);
  return `${rows} answers, of them ${rarer} of the rarer kind: a model needs ${FEWEST_ROWS}, and ${FEWEST_CASES} of each kind.`;
}

function trainTarget(
  { key, label }: { key: string; label: string },
  rows: TrainingRows,
  target: number,
  at: Int32Array,
  plan: RegressionPlan,
  own: readonly number[],
): TrainedTarget {
  const outcome = rows.outcomes[target]!;
  const household = (row: number) => foldOfId(rows.addresses[row]!);
  const blind = crossPredict(rows, outcome, plan, household).map(logOddsToProbability);
  const calibrated = fitCalibration("logistic", blind, outcome);
  const calibration = calibrated.ok ? calibrated.calibration : NO_CHANGE;
  const probabilities = applyCalibration(calibration, blind);
  const elsewhere = crossPredict(rows, outcome, plan, (row) => foldOfId(rows.wards[row]!));
  const fit = estimateTarget(rows, outcome, rows.weights, plan);
  const informed = Uint8Array.from(outcome, (_, row) =>
    Number(own.some((feature) => rows.features[feature]![row]! > 0)),
  );
  const person = measurePerson(probabilities, outcome, rows.electors, informed);
  return {
    at,
    outcome,
    probabilities,
    evaluated: { rows, wardSds: fit.wardSds },
    parameters: {
      key,
      label,
      ...fit.effects,
      calibration:
        calibration.kind === "logistic"
          ? { intercept: calibration.intercept, slope: calibration.slope }
          : { intercept: 0, slope: 1 },
      parameterSd: fit.parameterSd(),
      ...person,
    },
    warnings: fit.warnings.map(
      (warning) => `${label}: ${warning.code}, ${warning.column}. ${warning.message}`,
    ),
    metrics: {
      key,
      label,
      rows: outcome.length,
      cases: outcome.reduce((sum, value) => sum + value, 0),
      byWard: measureShort(applyCalibration(calibration, elsewhere.map(logOddsToProbability)), outcome),
      baselines: {
        areaMean: measureShort(ratesByLevel(rows.wards, outcome, household), outcome),
        lastKnown: measureShort(
          ratesByLevel(rows.features[featureAt("answer")]!, outcome, household),
          outcome,
        ),
      },
    },
  };
}

/** Makes the chances of each row sum to one. */
function normalise(trained: TrainedTarget[], rowCount: number) {
  const totals = new Float64Array(rowCount);
  for (const { at, probabilities } of trained)
    at.forEach((row, index) => {
      totals[row]! += probabilities[index]!;
    });
  for (const target of trained)
    target.probabilities = target.probabilities.map((p, index) => p / totals[target.at[index]!]!);
}
