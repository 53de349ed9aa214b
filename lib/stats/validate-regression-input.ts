import type { GroupColumn, RegressionInput } from "./regression-columns";
import type { FitWarning } from "./types";

export interface UsableRows {
  /** 1 where every value of the row is finite and the weight is above zero. */
  usable: Uint8Array;
  warnings: FitWarning[];
}

/**
 * Which rows can be used. A row with a value that is not finite is left out, as R's `na.omit` does, and named.
 *
 * @throws RangeError where a column's length, a code or a weight cannot be what was meant.
 */
export function validateRegressionInput(input: RegressionInput, groups: GroupColumn[]): UsableRows {
  const rows = input.outcome.length;
  const usable = new Uint8Array(rows).fill(1);
  const warnings: FitWarning[] = [];

  const requireLength = (name: string, length: number) => {
    if (length !== rows) throw new RangeError(`${name} has ${length} rows, the outcome has ${rows}`);
  };
  const dropNonFinite = (name: string, values: Uint8Array | Float64Array) => {
    requireLength(name, values.length);
    let dropped = 0;
    for (let row = 0; row < rows; row++) {
      if (Number.isFinite(values[row]!)) continue;
      usable[row] = 0;
      dropped++;
    }
    if (dropped === 0) return;
    const message = `${dropped} of ${rows} rows were left out: ${name} is missing or not a finite number there.`;
    warnings.push({ code: "NON_FINITE", column: name, message });
  };
  const requireCodes = (name: string, codes: ArrayLike<number>, lowest: number, count: number) => {
    requireLength(name, codes.length);
    for (let row = 0; row < rows; row++) {
      const code = codes[row]!;
      if (code < lowest || code >= count) throw new RangeError(`${name} has no level ${code} (row ${row})`);
    }
  };

  dropNonFinite("outcome", input.outcome);
  if (input.weights) dropNonFinite("weights", input.weights);
  if (input.offset) dropNonFinite("offset", input.offset);
  for (const column of input.numeric) dropNonFinite(column.name, column.values);
  for (const factor of input.factors) requireCodes(factor.name, factor.codes, 0, factor.levels.length);
  for (const group of groups) requireCodes(group.name, group.codes, -1, group.count);

  for (let row = 0; row < rows; row++) {
    const weight = input.weights?.[row] ?? 1;
    if (weight < 0) throw new RangeError(`weight ${weight} is negative (row ${row})`);
    if (weight === 0) usable[row] = 0;
  }
  return { usable, warnings };
}
