import type { ItemResponses } from "./graded-items";
import { groupEqualRows } from "./group-equal-rows";
import type { LogisticColumns } from "./regression-columns";

/** Persons with the same answers (and the same covariates of the trait), taken together. */
export interface ItemPatterns {
  count: number;
  /** Pattern of each person; -1 for one of weight 0. */
  membership: Int32Array;
  /** Weight of the persons in each. */
  persons: Float64Array;
  /** Category of each item, -1 for none: `codes[pattern * items + item]`. */
  codes: Int8Array;
  items: number;
  /** Covariates of the trait that are not zero: positions and values from `start[p]` to `start[p + 1]`. */
  start: Int32Array;
  columns: Int32Array;
  values: Float64Array;
}

/** @throws RangeError where lengths or codes are impossible. */
export function itemPatterns(
  items: ItemResponses[],
  weights?: Float64Array,
  latent?: LogisticColumns,
): ItemPatterns {
  const rows = items[0]?.codes.length ?? 0;
  for (const { name, codes, categories } of items) {
    if (codes.length !== rows) throw new RangeError(`${name} has ${codes.length} answers, not ${rows}`);
    if (categories > 127) throw new RangeError(`${name} has ${categories} categories, at most 127 fit`);
    const odd = codes.findIndex((code) => code < -1 || code >= categories);
    if (odd >= 0) throw new RangeError(`${name} has no category ${codes[odd]} (person ${odd})`);
  }
  const usable = Uint8Array.from({ length: rows }, (_, row) => ((weights?.[row] ?? 1) > 0 ? 1 : 0));
  const numeric = latent?.numeric ?? [];
  const factors = latent?.factors ?? [];
  const coded = [...items, ...factors].map(({ codes }) => codes);
  const { count, membership, representative } = groupEqualRows(
    usable,
    coded,
    numeric.map(({ values }) => values),
  );
  const persons = new Float64Array(count);
  for (let row = 0; row < rows; row++)
    if (membership[row]! >= 0) persons[membership[row]!]! += weights?.[row] ?? 1;

  const codes = new Int8Array(count * items.length);
  const start = new Int32Array(count + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let pattern = 0; pattern < count; pattern++) {
    const row = representative[pattern]!;
    for (let i = 0; i < items.length; i++) codes[pattern * items.length + i] = items[i]!.codes[row]!;
    numeric.forEach((column, j) => {
      columns.push(j);
      values.push(column.values[row]!);
    });
    let first = numeric.length;
    for (const factor of factors) {
      const code = factor.codes[row]!;
      if (code > 0) {
        columns.push(first + code - 1);
        values.push(1);
      }
      first += factor.levels.length - 1;
    }
    start[pattern + 1] = columns.length;
  }
  return {
    count,
    membership,
    persons,
    codes,
    items: items.length,
    start,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}
