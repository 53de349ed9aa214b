import { targetLogOdds } from "@/lib/profiles/target/rules/target-log-odds";
import type { ProfileParameters } from "@/lib/profiles/target/schema";
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
  for (let row = 0; row < rows.wards.length; row++) {
    let total = 0;
    for (const chance of chances) total += chance[row]!;
    for (const chance of chances) chance[row]! /= total;
  }
  return chances;
}
