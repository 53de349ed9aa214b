import { type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import { scoreProfile, targetLogOdds } from "@/lib/profiles/target/rules/score-profile";
import type { ProfileParameters, TargetBaseline, TargetParameters } from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { probabilityToScore } from "@/lib/stats/probability-to-score";

export interface TargetScores {
  key: string;
  /** Hundredths; -1 where not eligible. */
  scores: Int16Array;
  /** By ward id: what an elector's score is explained against. */
  baselines: Map<number, TargetBaseline>;
}

/** Scores of every target of a profile. */
export function scoreTargets(
  parameters: ProfileParameters,
  rows: TargetRows,
  eligible: Uint8Array,
  places: Places,
): TargetScores[] {
  const chances = scoreProfile(parameters, rows, places);
  return parameters.targets.map((target, index) => ({
    key: target.key,
    scores: Int16Array.from(chances[index]!, (chance, row) =>
      eligible[row] ? probabilityToScore(chance) : -1,
    ),
    baselines: wardBaselines(target, rows, eligible, places),
  }));
}

/** Means of the predictor and its parts over each ward's eligible electors. */
function wardBaselines(
  target: TargetParameters,
  rows: TargetRows,
  eligible: Uint8Array,
  places: Places,
): Map<number, TargetBaseline> {
  const { slope } = target.calibration;
  const wards = places.wardIds.length;
  const electors = new Float64Array(wards);
  for (let row = 0; row < eligible.length; row++)
    if (eligible[row] && rows.wards[row]! >= 0) electors[rows.wards[row]!]! += 1;
  const meanOf = (value: (row: number) => number) => {
    const sums = new Float64Array(wards);
    for (let row = 0; row < eligible.length; row++)
      if (eligible[row] && rows.wards[row]! >= 0) sums[rows.wards[row]!]! += value(row);
    return sums.map((sum, ward) => (electors[ward]! > 0 ? sum / electors[ward]! : 0));
  };
  const districtEffects = new Map(target.districts.ids.map((id, at) => [id, target.districts.effects[at]!]));
  const effectOfDistrict = Float64Array.from(places.districtIds, (id) => districtEffects.get(id) ?? 0);
  const logOdds = targetLogOdds(target, rows, places);
  const predictor = meanOf((row) => logOdds[row]!);
  const parts = new Map<string, Float64Array>([
    ...Object.entries(target.effects).map(([key, effects]): [string, Float64Array] => {
      const codes = rows.features[featureAt(key as FeatureKey)]!;
      return [key, meanOf((row) => slope * (effects[codes[row]!] ?? 0))];
    }),
    ["district", meanOf((row) => slope * (effectOfDistrict[rows.districts[row]!] ?? 0))],
  ]);
  return new Map(
    Array.from(places.wardIds, (id, ward): [number, TargetBaseline] => [
      id,
      {
        predictor: predictor[ward]!,
        parts: Object.fromEntries([...parts].map(([key, means]) => [key, means[ward]!])),
      },
    ]),
  );
}
