import { type CovariatePatterns, collapsePatterns } from "./collapse-patterns";
import { findAliasedColumns } from "./find-aliased-columns";
import { findNearCollinear } from "./find-near-collinear";
import { fixedCrossProduct } from "./fixed-cross-product";
import { createPenalisedSystem, type PenalisedSystem } from "./penalised-system";
import { type GroupColumn, type Link, type RegressionInput, regressionTerms } from "./regression-columns";
import { samplePatterns } from "./sample-patterns";
import type { FitWarning } from "./types";
import { validateRegressionInput } from "./validate-regression-input";

export interface PreparedRegression {
  terms: string[];
  patterns: CovariatePatterns;
  system: PenalisedSystem;
  warnings: FitWarning[];
}

/** Checks the input, collapses equal rows, finds columns that cannot be told apart, and sets up the equations. */
export function prepareRegression(
  input: RegressionInput,
  link: Link,
  nested: GroupColumn | null,
  others: GroupColumn[],
): PreparedRegression {
  const groups = nested ? [...others, nested] : others;
  const { usable, warnings } = validateRegressionInput(input, groups);
  const patterns = collapsePatterns(input, usable, nested, others);
  const terms = regressionTerms(input);
  const ridge = input.ridge ?? 0;

  const first = patterns.randomColumnCount;
  const product = ridge > 0 ? null : enoughCrossProduct(patterns, terms, input);
  const aliased = product
    ? findAliasedColumns(patterns, product, input.precedence)
    : new Uint8Array(patterns.columnCount);
  aliased[first] = input.intercept === false ? 1 : 0;
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
  if (product) warnings.push(...findNearCollinear(patterns, product, aliased, terms));

  const precision = new Float64Array(patterns.columnCount);
  for (let column = first + 1; column < patterns.columnCount; column++) {
    const numericIndex = column - first - 1;
    const scale = numericIndex < patterns.numericCount ? patterns.numericScale[numericIndex]! : 1;
    precision[column] = scale > 0 ? ridge / scale ** 2 : 0;
  }
  const system = createPenalisedSystem(patterns, link, precision, aliased);
  return { terms, patterns, system, warnings };
}

/** Beyond this many patterns a sample is asked first. */
const MANY_PATTERNS = 200_000;

/**
 * X'WX, of a sample where that settles the matter: columns that can be told apart in some of the rows can be told
 * apart in all.
 */
function enoughCrossProduct(
  patterns: CovariatePatterns,
  terms: string[],
  input: RegressionInput,
): Float64Array {
  if (patterns.count < MANY_PATTERNS || patterns.nestedCount > 0 || patterns.groupSlots > 0)
    return fixedCrossProduct(patterns);
  const sample = samplePatterns(patterns, Math.ceil(patterns.count / 40_000));
  const product = fixedCrossProduct(sample);
  const aliased = findAliasedColumns(sample, product, input.precedence);
  aliased[0] = input.intercept === false ? 1 : 0;
  const clear = aliased.every((mark, column) => mark === 0 || (column === 0 && input.intercept === false));
  return clear && findNearCollinear(sample, product, aliased, terms, 0.7).length === 0
    ? product
    : fixedCrossProduct(patterns);
}
