import { type CovariatePatterns, collapsePatterns } from "./collapse-patterns";
import { findAliasedColumns } from "./find-aliased-columns";
import { findNearCollinear } from "./find-near-collinear";
import { fixedCrossProduct } from "./fixed-cross-product";
import { createPenalisedSystem, type PenalisedSystem } from "./penalised-system";
import { type GroupColumn, type Link, type RegressionInput, regressionTerms } from "./regression-columns";
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
  const product = ridge > 0 ? null : fixedCrossProduct(patterns);
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
