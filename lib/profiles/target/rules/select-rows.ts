import type { TrainingRows } from "@/lib/profiles/target/types";

/** Outcome of a row that says nothing of a target. */
export const SAYS_NOTHING = 255;

/** The rows at these places, in their order. */
export function selectTrainingRows(rows: TrainingRows, at: Int32Array): TrainingRows {
  return {
    features: rows.features.map((codes) => Uint8Array.from(at, (row) => codes[row]!)),
    wards: Int32Array.from(at, (row) => rows.wards[row]!),
    districts: Int32Array.from(at, (row) => rows.districts[row]!),
    electors: Int32Array.from(at, (row) => rows.electors[row]!),
    addresses: Int32Array.from(at, (row) => rows.addresses[row]!),
    weights: Float64Array.from(at, (row) => rows.weights[row]!),
    outcomes: rows.outcomes.map((outcome) => Uint8Array.from(at, (row) => outcome[row]!)),
  };
}

/** Places of the rows for which `keep` holds. */
export function placesWhere(count: number, keep: (row: number) => boolean): Int32Array {
  const places: number[] = [];
  for (let row = 0; row < count; row++) if (keep(row)) places.push(row);
  return Int32Array.from(places);
}
