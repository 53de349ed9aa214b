import { type EqualRows, groupEqualRows } from "./group-equal-rows";
import type { GroupColumn, RegressionInput } from "./regression-columns";
import { standardiseColumns } from "./standardise-columns";

/**
 * Rows with equal covariates, offset and groups, added together: the likelihood is the same, the work less.
 *
 * The columns of the model stand in the order: levels of every grouping but the nested one, intercept, numeric
 * columns, dummies of the factors. A pattern has few of them, so it keeps the indexes of those that are 1.
 */
export interface CovariatePatterns {
  count: number;
  /** Pattern of each row; -1 for a row that is not used. */
  membership: Int32Array;
  /** Cases in each pattern, and how many of them had the outcome. */
  cases: Float64Array;
  successes: Float64Array;
  offset: Float64Array;

  /** Columns of the model, without the levels of the nested grouping. */
  columnCount: number;
  /** The first of them are random effects, each with its grouping's prior. */
  randomColumnCount: number;
  /** Position of each grouping's first level, for `randomGroups`. */
  randomOffsets: number[];

  /** `groupSlots` indexes a pattern, -1 for none. */
  groupSlots: number;
  groupColumns: Int32Array;
  /** `factorSlots` indexes a pattern, -1 for the base level. */
  factorSlots: number;
  factorColumns: Int32Array;
  /** `numericCount` values a pattern, centred and scaled. */
  numericCount: number;
  numeric: Float64Array;
  numericMean: Float64Array;
  numericScale: Float64Array;

  /** Levels of the grouping that is eliminated level by level; 0 where there is none. */
  nestedCount: number;
  /** Level `g` has patterns `nestedStart[g]` to `nestedStart[g + 1] - 1`; those before `nestedStart[0]` have none. */
  nestedStart: Int32Array;
}

/** Rows beyond which it pays to ask first whether any are equal, and numbers a row from which hardly ever. */
const MANY_ROWS = 100_000;
const MANY_NUMBERS = 8;

/** Whether a sample shows next to no equal rows, so that looking for them among all would be lost time. */
function looksDistinct(usable: Uint8Array, codes: ArrayLike<number>[], numeric: Float64Array[]): boolean {
  if (usable.length < MANY_ROWS || numeric.length < MANY_NUMBERS) return false;
  const step = Math.ceil(usable.length / 20_000);
  const sampled = usable.map((mark, row) => (row % step === 0 ? mark : 0));
  const { count } = groupEqualRows(sampled, codes, numeric);
  return count > 0.95 * sampled.reduce((sum, mark) => sum + mark, 0);
}

/** Each row its own pattern. */
function everyRow(usable: Uint8Array): EqualRows {
  const membership = new Int32Array(usable.length).fill(-1);
  const representative = new Int32Array(usable.length);
  let count = 0;
  for (let row = 0; row < usable.length; row++) {
    if (usable[row] === 0) continue;
    representative[count] = row;
    membership[row] = count++;
  }
  return { count, membership, representative: representative.slice(0, count) };
}

/**
 * @param nested the grouping to eliminate level by level: the largest, or null.
 * @param others the other groupings.
 */
export function collapsePatterns(
  input: RegressionInput,
  usable: Uint8Array,
  nested: GroupColumn | null,
  others: GroupColumn[],
): CovariatePatterns {
  const { factors, numeric, offset } = input;
  const codeColumns = [...factors, ...others, ...(nested ? [nested] : [])].map((column) => column.codes);
  const numericColumns = [...numeric.map((column) => column.values), ...(offset ? [offset] : [])];
  const { count, membership, representative } = looksDistinct(usable, codeColumns, numericColumns)
    ? everyRow(usable)
    : groupEqualRows(usable, codeColumns, numericColumns);

  // Counting sort of the patterns by nested level, those without one first.
  const nestedCount = nested?.count ?? 0;
  const starts = new Int32Array(nestedCount + 2);
  const levelOf = (pattern: number) => (nested ? nested.codes[representative[pattern]!]! + 1 : 0);
  for (let pattern = 0; pattern < count; pattern++) starts[levelOf(pattern) + 1]!++;
  for (let level = 1; level < starts.length; level++) starts[level]! += starts[level - 1]!;
  const nestedStart = starts.slice(1);
  const position = new Int32Array(count);
  const source = new Int32Array(count);
  for (let pattern = 0; pattern < count; pattern++) {
    const place = starts[levelOf(pattern)]!++;
    position[pattern] = place;
    source[place] = representative[pattern]!;
  }

  const cases = new Float64Array(count);
  const successes = new Float64Array(count);
  for (let row = 0; row < usable.length; row++) {
    if (membership[row]! < 0) continue;
    const place = position[membership[row]!]!;
    membership[row] = place;
    const weight = input.weights?.[row] ?? 1;
    cases[place]! += weight;
    successes[place]! += weight * input.outcome[row]!;
  }

  let columnCount = 0;
  const randomOffsets = others.map((group) => {
    columnCount += group.count;
    return columnCount - group.count;
  });
  const randomColumnCount = columnCount;
  columnCount += 1 + numeric.length;
  const factorOffsets = factors.map((factor) => {
    columnCount += factor.levels.length - 1;
    return columnCount - factor.levels.length + 1;
  });

  const groupColumns = new Int32Array(count * others.length);
  const factorColumns = new Int32Array(count * factors.length);
  for (let place = 0; place < count; place++) {
    const row = source[place]!;
    for (let g = 0; g < others.length; g++) {
      const code = others[g]!.codes[row]!;
      groupColumns[place * others.length + g] = code < 0 ? -1 : randomOffsets[g]! + code;
    }
    for (let f = 0; f < factors.length; f++) {
      const code = factors[f]!.codes[row]!;
      factorColumns[place * factors.length + f] = code === 0 ? -1 : factorOffsets[f]! + code - 1;
    }
  }

  const standardised = standardiseColumns(numeric, source, cases, input.intercept !== false);
  return {
    count,
    membership,
    cases,
    successes,
    offset: offset ? Float64Array.from(source, (row) => offset[row]!) : new Float64Array(count),
    columnCount,
    randomColumnCount,
    randomOffsets,
    groupSlots: others.length,
    groupColumns,
    factorSlots: factors.length,
    factorColumns,
    numericCount: numeric.length,
    ...standardised,
    nestedCount,
    nestedStart,
  };
}
