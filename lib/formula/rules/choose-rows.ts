import type { Value } from "@/lib/formula/types";

export interface ChosenRows {
  /** Positions of the rows that are complete. */
  kept: Int32Array;
  /** Variables with values that are neither finite nor missing, such as the logarithm of 0. */
  nonFinite: { column: string; rows: number }[];
}

/** Rows in which every variable has a finite value (R's `na.omit`). */
export function chooseRows(rows: number, variables: { label: string; value: Value }[]): ChosenRows {
  const complete = new Uint8Array(rows).fill(1);
  const nonFinite: ChosenRows["nonFinite"] = [];
  for (const { label, value } of variables) {
    if (value.kind === "factor") {
      for (let row = 0; row < rows; row++) if (value.codes[row]! < 0) complete[row] = 0;
      continue;
    }
    const columns = value.kind === "matrix" ? value.columns.map(({ values }) => values) : [value.values];
    let infinite = 0;
    for (const values of columns) {
      for (let row = 0; row < rows; row++) {
        if (Number.isFinite(values[row]!)) continue;
        complete[row] = 0;
        if (!Number.isNaN(values[row]!)) infinite++;
      }
    }
    if (infinite > 0) nonFinite.push({ column: label, rows: infinite });
  }
  const kept = new Int32Array(complete.reduce((sum, mark) => sum + mark, 0));
  let next = 0;
  for (let row = 0; row < rows; row++) if (complete[row] === 1) kept[next++] = row;
  return { kept, nonFinite };
}
