import { type FeatureKey, featureAt } from "@/lib/profiles/evidence/features.table";
import type { ProfileParameters, SupportShift, TargetParameters } from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

/**
 * Chances of each row by target, 0 to 1: one pass of table look-ups, since every feature is a code of one byte. Exclusive
 * targets are normalised.
 */
export function scoreProfile(
  parameters: ProfileParameters,
  rows: TargetRows,
  places: Places,
): Float64Array[] {
  const chances = parameters.targets.map((target) =>
    targetPredictor(target, rows, places).map(logOddsToProbability),
  );
  if (!parameters.exclusive) return chances;
  if (parameters.shift) shiftChances(chances, parameters, parameters.shift, rows, places);
  for (let row = 0; row < rows.wards.length; row++) {
    let total = 0;
    for (const chance of chances) total += chance[row]!;
    for (const chance of chances) chance[row]! /= total;
  }
  return chances;
}

/** Multiplies chances before they are made to sum to one: each target of a ward by the exponential of its offset. */
function shiftChances(
  chances: Float64Array[],
  { targets }: ProfileParameters,
  { offsets }: SupportShift,
  { wards }: TargetRows,
  places: Places,
) {
  targets.forEach(({ key }, target) => {
    const factors = Float64Array.from(places.wardIds, (id) => Math.exp(offsets[id]?.[key] ?? 0));
    const chance = chances[target]!;
    for (let row = 0; row < wards.length; row++) chance[row]! *= factors[wards[row]!] ?? 1;
  });
}

/** Calibrated log-odds of each row; of a trait, what the features say of it. */
export function targetPredictor(target: TargetParameters, rows: TargetRows, places: Places): Float64Array {
  const { intercept, slope } = target.calibration;
  const logOdds = new Float64Array(rows.wards.length).fill(intercept + slope * target.intercept);
  const add = (effects: ArrayLike<number>, codes: Uint8Array | Int32Array) => {
    for (let row = 0; row < codes.length; row++)
      if (codes[row]! >= 0) logOdds[row]! += slope * (effects[codes[row]!] ?? 0);
  };
  for (const [key, effects] of Object.entries(target.effects))
    add(effects, rows.features[featureAt(key as FeatureKey)]!);
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
