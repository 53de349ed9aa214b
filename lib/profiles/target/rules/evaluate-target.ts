import { FEATURES, type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import { foldOfId } from "@/lib/profiles/target/rules/cross-predict";
import { estimateTarget } from "@/lib/profiles/target/rules/estimate-target";
import type { RegressionPlan } from "@/lib/profiles/target/rules/regression-plan";
import { placesWhere, selectTrainingRows } from "@/lib/profiles/target/rules/select-rows";
import { targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type { TargetEvaluation } from "@/lib/profiles/target/schema";
import type { TrainingRows } from "@/lib/profiles/target/types";
import { logLoss } from "@/lib/stats/log-loss";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

/** What is held of people by which a model may be found to treat them unalike. */
const COMPARED: readonly FeatureKey[] = ["attainer", "household", "tenure", "postal"];
const SHARES = [0.25, 0.5, 0.75, 1];
const HELD_OUT_FOLD = 0;

interface Evaluated {
  rows: TrainingRows;
  outcome: Uint8Array;
  /** Of fits that did not see the row's household. */
  probabilities: Float64Array;
  wardSds: Float64Array;
  plan: RegressionPlan;
}

/** Where a target's predictions hold: by ward and by group, and what fewer answers would have given. */
export function evaluateTarget({ rows, outcome, probabilities, wardSds, plan }: Evaluated): TargetEvaluation {
  const cells = (codes: ArrayLike<number>) => tally(codes, outcome, probabilities);
  return {
    wards: cells(rows.wards).map(({ code, ...cell }) => ({
      ...cell,
      areaId: plan.places.wardIds[code]!,
      uncertainty: wardSds[code]!,
    })),
    groups: COMPARED.flatMap((key) => {
      const { name, levels } = FEATURES[featureAt(key)]!;
      return cells(rows.features[featureAt(key)]!).map(({ code, ...cell }) => ({
        ...cell,
        attribute: name,
        group: levels(plan.vocabulary)[code]!,
      }));
    }),
    learning: SHARES.map((share) => learnFrom(share, rows, outcome, plan)),
  };
}

/** Loss on a quarter of the households, learnt from a share of the others; both chosen by address, whatever the share. */
function learnFrom(share: number, rows: TrainingRows, outcome: Uint8Array, plan: RegressionPlan) {
  const foldOf = (row: number) => foldOfId(rows.addresses[row]!);
  const inside = placesWhere(
    outcome.length,
    (row) => foldOf(row) !== HELD_OUT_FOLD && spread(rows.addresses[row]!) < share,
  );
  const outside = placesWhere(outcome.length, (row) => foldOf(row) === HELD_OUT_FOLD);
  const train = selectTrainingRows(rows, inside);
  const { effects } = estimateTarget(
    train,
    Uint8Array.from(inside, (row) => outcome[row]!),
    train.weights,
    plan,
  );
  const chances = targetLogOdds(effects, selectTrainingRows(rows, outside), plan.places, plan.vocabulary).map(
    logOddsToProbability,
  );
  const loss = logLoss(
    chances,
    Uint8Array.from(outside, (row) => outcome[row]!),
  );
  return { share, rows: inside.length, logLoss: { value: loss.mean, standardError: loss.standardError } };
}

/** 0 to 1 by address, independent of the folds. */
const spread = (id: number) => ((Math.imul(id + 77, 1_640_531_527) >>> 9) & 0xffff) / 0x10000;

function tally(codes: ArrayLike<number>, outcome: Uint8Array, probabilities: Float64Array) {
  const byCode = new Map<number, { rows: number; predicted: number; observed: number; loss: number }>();
  outcome.forEach((happened, row) => {
    const cell = byCode.get(codes[row]!) ?? { rows: 0, predicted: 0, observed: 0, loss: 0 };
    const chance = probabilities[row]!;
    cell.rows += 1;
    cell.predicted += chance;
    cell.observed += happened;
    cell.loss -= Math.log(Math.max(1e-15, happened ? chance : 1 - chance));
    byCode.set(codes[row]!, cell);
  });
  return [...byCode]
    .filter(([code]) => code >= 0)
    .sort(([a], [b]) => a - b)
    .map(([code, { rows, predicted, observed, loss }]) => ({
      code,
      rows,
      predicted: predicted / rows,
      observed: observed / rows,
      standardError: Math.sqrt(((predicted / rows) * (1 - predicted / rows)) / rows),
      logLoss: loss / rows,
    }));
}
