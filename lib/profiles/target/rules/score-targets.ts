import { scoreSwitching } from "@/lib/profiles/switching/rules/score-switching";
import { cellCount, cellsOf } from "@/lib/profiles/target/rules/feature-cells";
import { scoreProfile } from "@/lib/profiles/target/rules/score-profile";
import { effectsOf, targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type {
  ProfileParameters,
  SupportShift,
  TargetBaseline,
  TargetParameters,
} from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { readTraitBytes, scoreTrait } from "@/lib/profiles/traits/rules/score-trait";
import type { ItemAnswers, TraitBytes } from "@/lib/profiles/traits/types";
import { probabilityToScore } from "@/lib/stats/probability-to-score";

export interface TargetScores {
  key: string;
  /** Hundredths; -1 where not eligible. */
  scores: Int16Array;
  /** By ward id: what an elector's score is explained against. */
  baselines: Map<number, TargetBaseline>;
  /** Of a trait. */
  bytes?: TraitBytes;
}

/** Scores of every target of a profile. */
export function scoreTargets(
  parameters: ProfileParameters,
  rows: TargetRows,
  eligible: Uint8Array,
  places: Places,
  answers?: ItemAnswers,
  support?: ProfileParameters,
): TargetScores[] {
  if (answers && parameters.targets.some(({ trait }) => trait))
    return parameters.targets.map((target) =>
      scoreScale({ targets: [target], vocabulary: parameters.vocabulary }, rows, eligible, places, answers),
    );
  if (parameters.transition)
    return support ? scoreSwitching(parameters, support, rows, eligible, places) : [];
  const chances = scoreProfile(parameters, rows, places);
  const tally = tallyWards(parameters, rows, eligible, places);
  return parameters.targets.map((target, index) => ({
    key: target.key,
    scores: Int16Array.from(chances[index]!, (chance, row) =>
      eligible[row] ? probabilityToScore(chance) : -1,
    ),
    baselines: shiftBaselines(wardBaselines(target, tally, places), target.key, parameters.shift),
  }));
}

/** All of a ward are shifted alike: it moves the mean against which they are explained, and no part. */
function shiftBaselines(
  baselines: Map<number, TargetBaseline>,
  key: string,
  shift: SupportShift | undefined,
): Map<number, TargetBaseline> {
  if (!shift) return baselines;
  return new Map(
    [...baselines].map(([id, baseline]) => [
      id,
      { ...baseline, predictor: baseline.predictor + (shift.offsets[id]?.[key] ?? 0) },
    ]),
  );
}

function scoreScale(
  parameters: Pick<ProfileParameters, "targets" | "vocabulary">,
  rows: TargetRows,
  eligible: Uint8Array,
  places: Places,
  answers: ItemAnswers,
): TargetScores {
  const target = parameters.targets[0]!;
  const prior = targetLogOdds(target, rows, places, parameters.vocabulary);
  const { positions, bytes, quantiles } = scoreTrait(target.trait!, prior, answers, eligible);
  const moved = new Float64Array(places.wardIds.length);
  const electors = new Float64Array(places.wardIds.length);
  rows.wards.forEach((ward, row) => {
    if (!eligible[row]) return;
    electors[ward]! += 1;
    moved[ward]! += readTraitBytes(bytes.moved[row]!, bytes.sd[row]!).moved;
  });
  const tally = tallyWards(parameters, rows, eligible, places);
  const baselines = new Map(
    [...wardBaselines(target, tally, places)].map(([id, { predictor, parts }], ward) => {
      const own = moved[ward]! / Math.max(1, electors[ward]!);
      return [id, { predictor: predictor + own, parts: { ...parts, own }, quantiles }];
    }),
  );
  const scores = Int16Array.from(positions, (position) =>
    Number.isNaN(position) ? -1 : probabilityToScore(position),
  );
  return { key: target.key, scores, baselines, bytes };
}

interface WardTally {
  /** Eligible electors by ward. */
  electors: Float64Array;
  /** Of them, by table of effects, in each of its cells: `[ward * cells + cell]`. */
  cells: Map<string, Float64Array>;
  /** Of them, by ward, in each district. */
  districts: Map<number, number>[];
}

/** How often each cell of the tables stands in each ward: what is linear in them needs no other pass over the electors. */
function tallyWards(
  { targets, vocabulary }: Pick<ProfileParameters, "targets" | "vocabulary">,
  { features, wards, districts }: TargetRows,
  eligible: Uint8Array,
  places: Places,
): WardTally {
  const tally: WardTally = {
    electors: new Float64Array(places.wardIds.length),
    cells: new Map(),
    districts: Array.from(places.wardIds, () => new Map()),
  };
  const counted = wards.map((ward, row) => (eligible[row] ? ward : -1));
  counted.forEach((ward, row) => {
    if (ward < 0) return;
    tally.electors[ward]! += 1;
    const known = tally.districts[ward]!;
    known.set(districts[row]!, (known.get(districts[row]!) ?? 0) + 1);
  });
  for (const key of new Set(targets.flatMap(({ effects }) => Object.keys(effects)))) {
    const width = cellCount(key, vocabulary);
    const counts = new Float64Array(places.wardIds.length * width);
    const cells = cellsOf(key, features, vocabulary);
    for (let row = 0; row < counted.length; row++)
      if (counted[row]! >= 0) counts[counted[row]! * width + cells[row]!]! += 1;
    tally.cells.set(key, counts);
  }
  return tally;
}

/** Means of the predictor and its parts over each ward's eligible electors. */
function wardBaselines(
  { calibration, intercept, effects, wards, districts }: TargetParameters,
  tally: WardTally,
  places: Places,
): Map<number, TargetBaseline> {
  const { slope } = calibration;
  const ofWard = effectsOf(wards, places.wardIds);
  const ofDistrict = effectsOf(districts, places.districtIds);
  return new Map(
    Array.from(places.wardIds, (id, ward): [number, TargetBaseline] => {
      const electors = Math.max(1, tally.electors[ward]!);
      const parts: Record<string, number> = {};
      for (const [key, levels] of Object.entries(effects)) {
        const counts = tally.cells.get(key)!;
        const first = ward * levels.length;
        const sum = levels.reduce((total, effect, cell) => total + effect * counts[first + cell]!, 0);
        parts[key] = (slope * sum) / electors;
      }
      const inDistricts = [...tally.districts[ward]!].reduce(
        (total, [district, count]) => total + count * (ofDistrict[district] ?? 0),
        0,
      );
      parts.district = (slope * inDistricts) / electors;
      const common = calibration.intercept + slope * (intercept + ofWard[ward]!);
      const predictor = Object.values(parts).reduce((total, part) => total + part, common);
      return [id, { predictor, parts }];
    }),
  );
}
