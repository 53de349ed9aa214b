import type { Value } from "@/lib/formula/types";

/** The chosen rows of a value, in their order. */
export function takeRows<V extends Value>(value: V, kept: Int32Array): V {
  const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row]!);
  if (value.kind === "factor") return { ...value, codes: kept.map((row) => value.codes[row]!) };
  if (value.kind === "matrix") {
    return { ...value, columns: value.columns.map(({ label, values }) => ({ label, values: pick(values) })) };
  }
  return { ...value, values: pick(value.values) };
}
