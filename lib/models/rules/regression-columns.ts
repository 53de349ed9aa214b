import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import type { Design } from "@/lib/formula/types";
import type { FactorColumn, GroupColumn, NumericColumn } from "@/lib/stats/regression-columns";

/** Columns that the equations hold densely: a matrix of this width squared must fit into memory. */
const MOST_COLUMNS = 3000;
const MOST_DENSE_VALUES = 150e6;

export interface FormulaColumns {
  numeric: NumericColumn[];
  factors: FactorColumn[];
  groups: GroupColumn[];
  offset?: Float64Array;
  intercept: boolean;
  precedence: number[];
  /** Term of the design for each of the estimator's coefficients, -1 for an intercept that it has not. */
  positions: number[];
}

/**
 * A design as the estimators take it: numbers as columns, codes as codes. Throws FormulaFault where it is too large.
 *
 * @param copies how many sets of coefficients the model has: one, or one a class.
 */
export function regressionColumns(design: Design, copies = 1): FormulaColumns {
  refuseTooLarge(design, copies);
  const { rows, terms, blocks } = design;
  const numeric: NumericColumn[] = [];
  const factors: FactorColumn[] = [];
  const numericPositions: number[] = [];
  const factorPositions: number[] = [];
  let intercept = false;
  for (const { positions, codes, values } of blocks) {
    const names = Array.from(positions, (position) => terms[position]!);
    if (!codes && !values) {
      intercept = true;
    } else if (codes && !values) {
      factors.push({ name: "", levels: ["", ...names], codes: codes.map((code) => code + 1) });
      factorPositions.push(...positions);
    } else if (values) {
      names.forEach((name, code) => {
        const own = codes
          ? Float64Array.from({ length: rows }, (_, row) => (codes[row] === code ? values[row]! : 0))
          : values;
        numeric.push({ name, values: own });
      });
      numericPositions.push(...positions);
    }
  }
  const positions = [intercept ? 0 : -1, ...numericPositions, ...factorPositions];
  const precedence = [...positions.keys()]
    .filter((column) => positions[column]! >= 0)
    .sort((a, b) => positions[a]! - positions[b]!);
  return {
    numeric,
    factors,
    groups: design.groups.map(({ name, levels, codes }) => ({ name, count: levels.length, codes })),
    ...(design.offset && { offset: design.offset }),
    intercept,
    precedence,
    positions,
  };
}

function refuseTooLarge({ rows, terms, blocks, groups }: Design, copies: number): void {
  const counts = groups.map(({ levels }) => levels.length).sort((a, b) => b - a);
  const crossed = counts.slice(1).reduce((sum, count) => sum + count, 0);
  const width = terms.length * copies + crossed;
  const shown = (count: number) => count.toLocaleString("en-GB");
  if (width > MOST_COLUMNS) {
    const advice =
      terms.length * copies > crossed
        ? "A column with thousands of levels belongs into a grouping, (1 | column)."
        : "Of several groupings only one may have thousands of levels.";
    throw new FormulaFault(
      `The model has ${shown(width)} coefficients, at most ${shown(MOST_COLUMNS)} are fitted. ${advice}`,
    );
  }
  const dense =
    blocks.reduce((sum, { positions, values }) => sum + (values ? positions.length : 0), 0) * rows;
  if (dense > MOST_DENSE_VALUES) {
    throw new FormulaFault(
      `The formula makes ${shown(dense)} numbers of the rows, too many to hold. Use fewer columns or interactions.`,
    );
  }
}
