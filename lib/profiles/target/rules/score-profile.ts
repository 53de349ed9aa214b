import { targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type { ProfileParameters, SupportShift } from "@/lib/profiles/target/schema";
import type { Places, TargetRows } from "@/lib/profiles/target/types";
import { logOddsToProbability } from "@/lib/stats/log-odds-to-probability";

/** Chances of each row by target, 0 to 1. Exclusive targets are normalised. */
export function scoreProfile(
  parameters: ProfileParameters,
  rows: TargetRows,
  places: Places,
): Float64Array[] {
  const chances = parameters.targets.map((target) => {
    const { intercept, slope } = target.calibration;
    return targetLogOdds(target, rows, places, parameters.vocabulary).map((logOdds) =>
      logOddsToProbability(intercept + slope * logOdds),
    );
  });
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
