import type { Vocabulary } from "@/lib/profiles/evidence/types";
import { cellsOf } from "@/lib/profiles/target/rules/feature-cells";
import type { TargetParameters } from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";

/** What a target's predictor is made of, whatever estimated it. */
export type TargetEffects = Pick<TargetParameters, "intercept" | "effects" | "wards" | "districts">;

/** Log-odds of each row before calibration: a look-up a table of effects, since every feature is a code of one byte. */
export function targetLogOdds(
  target: TargetEffects,
  rows: TargetRows,
  places: Places,
  vocabulary: Vocabulary,
): Float64Array {
  const logOdds = new Float64Array(rows.wards.length).fill(target.intercept);
  const add = (effects: ArrayLike<number>, codes: Uint8Array | Int32Array) => {
    for (let row = 0; row < codes.length; row++)
      if (codes[row]! >= 0) logOdds[row]! += effects[codes[row]!] ?? 0;
  };
  for (const [key, effects] of Object.entries(target.effects))
    add(effects, cellsOf(key, rows.features, vocabulary));
  add(effectsOf(target.wards, places.wardIds), rows.wards);
  add(effectsOf(target.districts, places.districtIds), rows.districts);
  return logOdds;
}

/** The effects in the order of these ids; 0 for a place that the fit never saw. */
export function effectsOf(
  { ids, effects }: { ids: number[]; effects: number[] },
  order: Int32Array,
): Float64Array {
  const known = new Map(ids.map((id, index) => [id, effects[index]!]));
  return Float64Array.from(order, (id) => known.get(id) ?? 0);
}
