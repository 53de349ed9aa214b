import { featureAt } from "@/lib/profiles/evidence/features.table";
import { classesOf } from "@/lib/profiles/switching/rules/collect-pairs";
import { transitionMatrix } from "@/lib/profiles/switching/rules/transition-matrix";
import { fromUs, toUs } from "@/lib/profiles/switching/rules/views";
import { scoreProfile } from "@/lib/profiles/target/rules/score-profile";
import type { ProfileParameters, TargetBaseline } from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { probabilityToScore } from "@/lib/stats/probability-to-score";

export interface SwitchingScores {
  key: string;
  /** Hundredths; -1 where not eligible. */
  scores: Int16Array;
  baselines: Map<number, TargetBaseline>;
}

/**
 * The transitions of each elector, mixed over what their current party probably is.
 *
 * @param support tells the current party
 */
export function scoreSwitching(
  parameters: ProfileParameters,
  support: ProfileParameters,
  rows: TargetRows,
  eligible: Uint8Array,
  places: Places,
): SwitchingScores[] {
  const { transition, vocabulary } = parameters;
  const us = vocabulary.us === null ? -1 : classesOf(vocabulary).indexOf(vocabulary.us);
  if (!transition || us < 0) return [];
  const current = currentClasses(parameters, support, rows, places);
  const size = current.length;
  const scores = [0, 1].map(() => new Int16Array(rows.wards.length).fill(-1));
  const wards = Array.from(places.wardIds, () => new WardSums(size));
  const matrixOf = matrices(parameters, places);
  const own = new Float64Array(size);
  for (let row = 0; row < rows.wards.length; row++) {
    if (!eligible[row]) continue;
    const matrix = matrixOf(rows, row);
    for (let k = 0; k < size; k++) own[k] = current[k]![row]!;
    scores[0]![row] = probabilityToScore(toUs(own, matrix, us));
    scores[1]![row] = probabilityToScore(fromUs(own, matrix, us));
    wards[rows.wards[row]!]!.add(own, matrix);
  }
  const baselines = new Map(
    Array.from(places.wardIds, (id, ward): [number, TargetBaseline] => [
      id,
      { predictor: 0, parts: {}, switching: { us, ...wards[ward]!.means() } },
    ]),
  );
  return parameters.targets.map(({ key }, view) => ({ key, scores: scores[view]!, baselines }));
}

/** By class, the chance of each row to be with it now. */
function currentClasses(
  { vocabulary }: ProfileParameters,
  support: ProfileParameters,
  rows: TargetRows,
  places: Places,
): Float64Array[] {
  const chances = scoreProfile(support, rows, places);
  return classesOf(vocabulary).map((code) => {
    const at = support.targets.findIndex(({ key }) => key === `support.${code}`);
    return chances[at] ?? new Float64Array(rows.wards.length);
  });
}

/** Electors of equal features in a ward share a matrix. */
function matrices({ transition }: ProfileParameters, places: Places) {
  const keys = Object.keys(transition!.to[0]?.effects ?? {}).filter((key) => key !== "from");
  const positions = keys.map((key) => featureAt(key as Parameters<typeof featureAt>[0]));
  const known = new Map<number, number[][]>();
  return ({ features, wards }: TargetRows, row: number): number[][] => {
    const place = positions.reduce((sum, at) => sum * 256 + features[at]![row]!, wards[row]!);
    const found = known.get(place);
    if (found) return found;
    const codes = features.map((column) => column[row]!);
    const matrix = transitionMatrix(transition!, codes, places.wardIds[wards[row]!]!);
    known.set(place, matrix);
    return matrix;
  };
}

/** Sums over a ward's electors: who is with whom, and who goes where. */
class WardSums {
  private electors = 0;
  private readonly current: Float64Array;
  private readonly moves: Float64Array[];

  constructor(private readonly size: number) {
    this.current = new Float64Array(size);
    this.moves = Array.from({ length: size }, () => new Float64Array(size));
  }

  add(current: Float64Array, matrix: number[][]) {
    this.electors += 1;
    for (let a = 0; a < this.size; a++) {
      this.current[a]! += current[a]!;
      for (let b = 0; b < this.size; b++) this.moves[a]![b]! += current[a]! * matrix[a]![b]!;
    }
  }

  /** Mean chance of each class now, expected moves in electors, and transitions of the ward as a whole. */
  means() {
    const rounded = (value: number) => Math.round(value * 100) / 100;
    return {
      current: Array.from(this.current, (sum) => sum / Math.max(1, this.electors)),
      moves: this.moves.map((row) => Array.from(row, rounded)),
      matrix: this.moves.map((row, a) => Array.from(row, (sum) => sum / Math.max(1e-9, this.current[a]!))),
    };
  }
}
