import { groupEqualRows } from "./group-equal-rows";
import type { GroupColumn, RegressionInput } from "./regression-columns";

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

function centreAndScale(values: Float64Array, cases: Float64Array, centred: boolean) {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    total += cases[i]!;
    sum += cases[i]! * values[i]!;
  }
  const mean = centred && total > 0 ? sum / total : 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += cases[i]! * (values[i]! - mean) ** 2;
  const deviation = Math.sqrt(squares / Math.max(total, 1));
  return { mean, scale: deviation > 1e-12 * Math.abs(mean) ? deviation : 0 };
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
  const { count, membership, representative } = groupEqualRows(usable, codeColumns, numericColumns);

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

  const standardised = new Float64Array(count * numeric.length);
  const numericMean = new Float64Array(numeric.length);
  const numericScale = new Float64Array(numeric.length);
  for (let j = 0; j < numeric.length; j++) {
    const values = Float64Array.from(source, (row) => numeric[j]!.values[row]!);
    const { mean, scale } = centreAndScale(values, cases, input.intercept !== false);
    numericMean[j] = mean;
    numericScale[j] = scale;
    for (let place = 0; place < count; place++) {
      standardised[place * numeric.length + j] = scale > 0 ? (values[place]! - mean) / scale : 0;
    }
  }

  return {
    count,
    membership,
    cases,
    successes,
    offset: Float64Array.from(source, (row) => offset?.[row] ?? 0),
    columnCount,
    randomColumnCount,
    randomOffsets,
    groupSlots: others.length,
    groupColumns,
    factorSlots: factors.length,
    factorColumns,
    numericCount: numeric.length,
    numeric: standardised,
    numericMean,
    numericScale,
    nestedCount,
    nestedStart,
  };
}
