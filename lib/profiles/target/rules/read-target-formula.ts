import { buildDesign } from "@/lib/formula/rules/build-design";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { namesIn } from "@/lib/formula/rules/names-in";
import { parsePredictors } from "@/lib/formula/rules/parse-formula";
import type { Formula, Variable } from "@/lib/formula/types";
import { FEATURES, type FeatureKey } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns, Vocabulary } from "@/lib/profiles/evidence/types";
import { cellCount, cellKey, levelCount } from "@/lib/profiles/target/rules/feature-cells";
import {
  featureOfColumn,
  formulaColumnNames,
  formulaTable,
} from "@/lib/profiles/target/rules/formula-columns";

/** Combinations of levels that one term may have: each is a number kept with the model. */
const MOST_CELLS = 20_000;
const PLACES = new Set(["ward", "district"]);

export interface TargetFormula {
  formula: Formula;
  /** The features that the formula speaks of. */
  features: FeatureKey[];
  /** By term and by grouping, the table of effects that it falls into. */
  cellOfTerm: string[];
  cellOfGroup: string[];
}

/**
 * What predicts a target, in R's notation: `answer * record + poly(household_size, 2) + (1 | issue)`. Wards and polling
 * districts are part of every model and need not be written. Throws FormulaFault with what is wrong, and where.
 */
export function readTargetFormula(text: string, vocabulary: Vocabulary): TargetFormula {
  const parsed = parsePredictors(text);
  if (parsed.offsets.length > 0) throw new FormulaFault("An offset has no place in this formula.");
  const formula = { ...parsed, groups: parsed.groups.filter(({ name }) => !PLACES.has(name)) };
  const keyOf = (variables: readonly Variable[]) => cellOfVariables(variables, vocabulary, text);
  const cellOfTerm = formula.terms.map((term) => keyOf(term.map((v) => formula.variables[v]!)));
  const cellOfGroup = formula.groups.map(({ variables }) => keyOf(variables));
  const features = FEATURES.map(({ key }) => key).filter((key) =>
    [...cellOfTerm, ...cellOfGroup].some((cell) => cell.split(":").includes(key)),
  );
  if (features.length === 0)
    throw new FormulaFault(`The formula names no feature; there are: ${formulaColumnNames().join(", ")}.`);
  // Evaluated once on every level, so that what makes no sense is said now and not by the run.
  const levels = everyLevel(vocabulary);
  buildDesign(formula, formulaTable(levels.features, levels.rows, vocabulary));
  return { formula, features, cellOfTerm, cellOfGroup };
}

/** Rows in which every level of every feature occurs. */
export function everyLevel(vocabulary: Vocabulary): { features: FeatureColumns; rows: number } {
  const counts = FEATURES.map(({ key }) => levelCount(key, vocabulary));
  const rows = Math.max(...counts);
  return {
    rows,
    features: counts.map((count) => Uint8Array.from({ length: rows }, (_, row) => row % count)),
  };
}

function cellOfVariables(variables: readonly Variable[], vocabulary: Vocabulary, text: string): string {
  const named = new Set(
    variables.flatMap(({ expression }) => namesIn(expression).map((name) => featureOf(name, text))),
  );
  const keys = FEATURES.map(({ key }) => key).filter((key) => named.has(key));
  const label = variables.map((variable) => variable.label).join(":");
  if (keys.length === 0) throw new FormulaFault(`The term ${label} names no feature.`);
  const cell = cellKey(keys);
  if (cellCount(cell, vocabulary) > MOST_CELLS)
    throw new FormulaFault(`The term ${label} has too many combinations; cross fewer features.`);
  return cell;
}

/** Values that a formula may name beside columns; they are of no feature. */
const CONSTANTS = new Set(["TRUE", "FALSE", "T", "F", "pi", "Inf", "c"]);

function featureOf(name: string, text: string): FeatureKey | null {
  const feature = featureOfColumn(name);
  if (feature || CONSTANTS.has(name)) return feature ?? null;
  if (PLACES.has(name))
    throw new FormulaFault(`${name} is part of every model: leave it out${at(name, text)}.`);
  throw new FormulaFault(
    `There is no feature ${name}${at(name, text)}; there are: ${formulaColumnNames().join(", ")}.`,
  );
}

function at(name: string, text: string): string {
  const position = text.indexOf(name) + 1;
  return position > 0 ? ` (position ${position})` : "";
}
