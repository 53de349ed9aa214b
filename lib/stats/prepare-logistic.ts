import { type CovariatePatterns, collapsePatterns } from "./collapse-patterns";
import { findAliasedColumns } from "./find-aliased-columns";
import { createPenalisedSystem, type PenalisedSystem } from "./penalised-system";
import { type GroupColumn, type LogisticInput, regressionTerms } from "./regression-columns";
import type { FitWarning } from "./types";
import { validateRegressionInput } from "./validate-regression-input";

export interface PreparedLogistic {
  terms: string[];
  patterns: CovariatePatterns;
  system: PenalisedSystem;
  cases: number;
  successes: number;
  /** False where every case has the same outcome (or there is none): there is nothing to fit. */
  outcomeVaries: boolean;
  warnings: FitWarning[];
}

/** Cases that the rarer outcome needs before a fit is given without a warning. */
const FEWEST_OF_A_CLASS = 20;

/** Checks the input, collapses equal rows, finds columns that cannot be told apart, and sets up the equations. */
export function prepareLogistic(
  input: LogisticInput,
  nested: GroupColumn | null,
  others: GroupColumn[],
): PreparedLogistic {
  const groups = nested ? [...others, nested] : others;
  const { usable, warnings } = validateRegressionInput(input, groups);
  const patterns = collapsePatterns(input, usable, nested, others);
  const terms = regressionTerms(input);
  const ridge = input.ridge ?? 0;

  const cases = patterns.cases.reduce((sum, n) => sum + n, 0);
  const successes = patterns.successes.reduce((sum, n) => sum + n, 0);
  const rarer = Math.min(successes, cases - successes);
  const outcomeVaries = rarer > 0;
  if (!outcomeVaries) {
    const message = "Every case has the same outcome, so nothing can be learnt from it.";
    warnings.push({ code: "CONSTANT", column: "outcome", message });
  } else if (rarer < FEWEST_OF_A_CLASS) {
    const message = `Only ${Math.round(rarer * 10) / 10} cases have the rarer outcome; ${FEWEST_OF_A_CLASS} are needed.`;
    warnings.push({ code: "RARE_CLASS", column: "outcome", message });
  }

  const first = patterns.randomColumnCount;
  const aliased = ridge > 0 ? new Uint8Array(patterns.columnCount) : findAliasedColumns(patterns);
  aliased[first] = 0;
  for (let j = 0; j < patterns.numericCount; j++) {
    if (patterns.numericScale[j] === 0) aliased[first + 1 + j] = 1;
  }
  for (let column = first + 1; column < patterns.columnCount; column++) {
    if (aliased[column] === 0) continue;
    const term = terms[column - first]!;
    const constant =
      column <= first + patterns.numericCount && patterns.numericScale[column - first - 1] === 0;
    const message = constant
      ? `${term} has the same value in every row and was left out.`
      : `${term} is a combination of earlier columns (or never occurs) and was left out.`;
    warnings.push({ code: constant ? "CONSTANT" : "COLLINEAR", column: term, message });
  }

  const precision = new Float64Array(patterns.columnCount);
  for (let column = first + 1; column < patterns.columnCount; column++) {
    const numericIndex = column - first - 1;
    const scale = numericIndex < patterns.numericCount ? patterns.numericScale[numericIndex]! : 1;
    precision[column] = scale > 0 ? ridge / scale ** 2 : 0;
  }
  const system = createPenalisedSystem(patterns, precision, aliased);
  return { terms, patterns, system, cases, successes, outcomeVaries, warnings };
}
