import { buildDesign, type DesignKnowledge } from "@/lib/formula/rules/build-design";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { Design } from "@/lib/formula/types";
import { regressionColumns } from "@/lib/models/rules/regression-columns";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns, Vocabulary } from "@/lib/profiles/evidence/types";
import { cellCount, featuresOfCell, levelCount } from "@/lib/profiles/target/rules/feature-cells";
import { formulaTable } from "@/lib/profiles/target/rules/formula-columns";
import {
  everyLevel,
  readTargetFormula,
  type TargetFormula,
} from "@/lib/profiles/target/rules/read-target-formula";
import {
  averageSd,
  describePlaces,
  type FittedTarget,
  placeGroups,
  type RegressionPlan,
  RIDGE,
} from "@/lib/profiles/target/rules/regression-plan";
import type { TargetRows } from "@/lib/profiles/target/types";
import { fitHierarchicalLogistic } from "@/lib/stats/fit-hierarchical-logistic";
import { linearPredictorVariance } from "@/lib/stats/linear-predictor-variance";

/** Groupings of the fit before the formula's own: ward and district. */
const PLACE_GROUPS = 2;

/**
 * `outcome ~ formula + (1 | ward) + (1 | district)`. Features have few levels, so that whatever a term does with them is
 * a table with one effect a combination: from there on the model is scored and explained like any other.
 */
export function estimateFormula(
  rows: TargetRows,
  outcome: Uint8Array,
  weights: Float64Array,
  { formula: text, vocabulary, places }: RegressionPlan & { formula: string },
): FittedTarget {
  const read = readTargetFormula(text, vocabulary);
  const padded = padWithEveryLevel(rows, vocabulary);
  const { design, knowledge } = designOf(read, padded.features, padded.wards.length, vocabulary);
  const { positions, groups, numeric, ...columns } = regressionColumns(design);
  const spreads = numeric.map(({ values }) => spreadOf(values));
  const allGroups = [...placeGroups(padded, places), ...groups];
  const fit = fitHierarchicalLogistic({
    ...columns,
    // The prior is of effects a standard deviation: those of `poly` are of columns of tiny numbers.
    numeric: numeric.map(({ name, values }, k) => ({ name, values: values.map((x) => x / spreads[k]!) })),
    outcome: lengthened(outcome, padded.wards.length),
    // Rows of no weight change nothing; without them a level that no training row has would be unknown.
    weights: lengthened(weights, padded.wards.length),
    groups: allGroups,
    ridge: RIDGE,
    method: "fast",
  });
  const effectOf = new Float64Array(design.terms.length);
  const coefficientOf = new Int32Array(design.terms.length);
  const spreadOfColumn = new Float64Array(design.terms.length);
  fit.coefficients.forEach(({ estimate }, coefficient) => {
    const column = positions[coefficient]!;
    if (column < 0) return;
    spreadOfColumn[column] = spreads[coefficient - 1] ?? 1;
    effectOf[column] = Number.isFinite(estimate) ? estimate / spreadOfColumn[column]! : 0;
    coefficientOf[column] = coefficient;
  });
  const groupEffects = fit.groups.slice(PLACE_GROUPS).map(({ effects }) => effects);
  const [wards, districts] = fit.groups;
  return {
    warnings: fit.warnings,
    effects: {
      intercept: design.termOf[0] === -1 ? effectOf[0]! : 0,
      effects: tabulate(read, { effectOf, groupEffects, knowledge }, vocabulary),
      ...describePlaces(wards!, districts!, places),
    },
    parameterSd: () => {
      const variance = linearPredictorVariance(fit.posterior);
      return averageSd(rows.wards.length, (row) => {
        const active = activeColumns(design, row);
        return variance({
          terms: active.map(({ column }) => coefficientOf[column]!),
          values: active.map(({ column, value }) => value / spreadOfColumn[column]!),
          levels: allGroups.map(({ codes }) => codes[row]!),
        });
      });
    },
  };
}

/** Standard deviation; 1 of a column without any. */
function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length) || 1;
}

interface Fitted {
  /** By column of the design. */
  effectOf: Float64Array;
  /** By grouping of the formula and level. */
  groupEffects: Float64Array[];
  knowledge: DesignKnowledge;
}

/** Effects by table and combination of levels. */
function tabulate(read: TargetFormula, fitted: Fitted, vocabulary: Vocabulary): Record<string, number[]> {
  const cells = [...new Set([...read.cellOfTerm, ...read.cellOfGroup])];
  return Object.fromEntries(
    cells.map((cell) => {
      const count = cellCount(cell, vocabulary);
      const { design } = designOf(read, gridOf(cell, count, vocabulary), count, vocabulary, fitted.knowledge);
      return [cell, Array.from({ length: count }, (_, row) => effectInCell(cell, row, read, design, fitted))];
    }),
  );
}

function effectInCell(
  cell: string,
  row: number,
  { cellOfTerm, cellOfGroup }: TargetFormula,
  design: Design,
  { effectOf, groupEffects }: Fitted,
): number {
  let sum = 0;
  for (const { column, value } of activeColumns(design, row)) {
    const term = design.termOf[column]!;
    if (term >= 0 && cellOfTerm[term] === cell) sum += effectOf[column]! * value;
  }
  design.groups.forEach(({ codes }, group) => {
    if (cellOfGroup[group] === cell && codes[row]! >= 0) sum += groupEffects[group]![codes[row]!]!;
  });
  return sum;
}

/** The columns that are not zero in a row. */
function activeColumns({ blocks }: Design, row: number): { column: number; value: number }[] {
  return blocks.flatMap(({ positions, codes, values }) => {
    const code = codes ? codes[row]! : 0;
    return code < 0 ? [] : [{ column: positions[code]!, value: values ? values[row]! : 1 }];
  });
}

function designOf(
  { formula }: TargetFormula,
  features: FeatureColumns,
  rows: number,
  vocabulary: Vocabulary,
  known?: DesignKnowledge,
) {
  const built = buildDesign(formula, formulaTable(features, rows, vocabulary), known && { known });
  if (built.kept.length < rows)
    throw new FormulaFault(
      "The formula comes to no number for some electors: it divides by nothing, or takes a logarithm of it.",
    );
  return built;
}

/** Every combination of the levels of a table's features, the last running fastest; all other features at their base. */
function gridOf(cell: string, count: number, vocabulary: Vocabulary): FeatureColumns {
  const grid = FEATURES.map(() => new Uint8Array(count));
  let stride = 1;
  for (const key of featuresOfCell(cell).toReversed()) {
    const levels = levelCount(key, vocabulary);
    const codes = grid[featureAt(key)]!;
    for (let row = 0; row < count; row++) codes[row] = Math.floor(row / stride) % levels;
    stride *= levels;
  }
  return grid;
}

function padWithEveryLevel(rows: TargetRows, vocabulary: Vocabulary): TargetRows {
  const more = everyLevel(vocabulary);
  const length = rows.wards.length + more.rows;
  return {
    features: rows.features.map((codes, feature) => {
      const longer = lengthened(codes, length);
      longer.set(more.features[feature]!, codes.length);
      return longer;
    }),
    wards: lengthened(rows.wards, length),
    districts: lengthened(rows.districts, length),
  };
}

function lengthened<Column extends Uint8Array | Int32Array | Float64Array>(
  column: Column,
  length: number,
): Column {
  const longer = new (column.constructor as new (size: number) => Column)(length);
  longer.set(column);
  return longer;
}
