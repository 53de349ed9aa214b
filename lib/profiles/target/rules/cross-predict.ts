import { estimateTarget } from "@/lib/profiles/target/rules/estimate-target";
import type { RegressionPlan } from "@/lib/profiles/target/rules/regression-plan";
import { placesWhere, selectTrainingRows } from "@/lib/profiles/target/rules/select-rows";
import { targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type { TrainingRows } from "@/lib/profiles/target/types";

export const FOLDS = 4;

/** Log-odds for each row from a fit on the rows of the other folds. */
export function crossPredict(
  rows: TrainingRows,
  outcome: Uint8Array,
  plan: RegressionPlan,
  foldOf: (row: number) => number,
): Float64Array {
  const predictions = new Float64Array(outcome.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const inside = placesWhere(outcome.length, (row) => foldOf(row) !== fold);
    const outside = placesWhere(outcome.length, (row) => foldOf(row) === fold);
    if (outside.length === 0 || inside.length === 0) continue;
    const train = selectTrainingRows(rows, inside);
    const seen = Uint8Array.from(inside, (row) => outcome[row]!);
    const { effects } = estimateTarget(train, seen, train.weights, plan);
    const others = selectTrainingRows(rows, outside);
    targetLogOdds(effects, others, plan.places, plan.vocabulary).forEach((logOdds, at) => {
      predictions[outside[at]!] = logOdds;
    });
  }
  return predictions;
}

/** A multiplicative hash spreads consecutive ids. */
export const foldOfId = (id: number) => (Math.imul(id + 2, 2_654_435_761) >>> 8) % FOLDS;
