import { FEWEST_CASES, FEWEST_ROWS } from "@/lib/profiles/target/rules/minimum-data";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { Places, TrainingRows } from "@/lib/profiles/target/types";
import { probabilityToLogOdds } from "@/lib/stats/probability-to-log-odds";

/** A ward's answers count for so many less: its mean is drawn towards that of all. */
const PRIOR_ANSWERS = 20;

const MARK = `No model: everybody has the mean of their ward's answers, drawn towards that of all answers. A model needs ${FEWEST_ROWS} answers, and ${FEWEST_CASES} of either kind.`;

/** What stands in for a target that too few answers tell of: the ward's mean, marked as such. */
export function areaMean(
  target: { key: string; label: string },
  rows: TrainingRows,
  outcome: Uint8Array,
  places: Places,
): TargetParameters {
  const cases = outcome.reduce((sum, value) => sum + value, 0);
  const rate = (cases + 0.5) / (outcome.length + 1);
  const answers = new Float64Array(places.wardIds.length);
  const happened = new Float64Array(places.wardIds.length);
  outcome.forEach((value, row) => {
    answers[rows.wards[row]!]! += 1;
    happened[rows.wards[row]!]! += value;
  });
  const effects = Array.from(
    answers,
    (count, ward) =>
      probabilityToLogOdds((happened[ward]! + PRIOR_ANSWERS * rate) / (count + PRIOR_ANSWERS)) -
      probabilityToLogOdds(rate),
  );
  const assumed = { sd: 0.8, measured: false };
  return {
    ...target,
    intercept: probabilityToLogOdds(rate),
    effects: {},
    wards: { sd: 0, ids: [...places.wardIds], effects },
    districts: { sd: 0, ids: [], effects: [] },
    calibration: { intercept: 0, slope: 1 },
    parameterSd: 1 / Math.sqrt((outcome.length + 1) * rate * (1 - rate)),
    person: assumed,
    informed: assumed,
    mark: MARK,
  };
}
