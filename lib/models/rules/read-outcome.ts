import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { toFactor } from "@/lib/formula/rules/to-factor";
import { usedLevels } from "@/lib/formula/rules/used-levels";
import type { Value } from "@/lib/formula/types";

export interface BinomialOutcome {
  /** Proportions, of `cases` each. */
  outcome: Float64Array;
  /** Null where every row is one case. */
  cases: Float64Array | null;
  /** The level that counts as having happened, where the outcome has names. */
  event: string | null;
}

/** As R: 0 and 1, FALSE and TRUE, two levels of which the second happened, or `cbind(yes, no)`. */
export function readBinomialOutcome(value: Value, label: string): BinomialOutcome {
  if (value.kind === "matrix") return readCounts(value.columns, label);
  if (value.kind === "factor") {
    if (value.levels.length > 2) {
      const [first] = value.levels;
      throw new FormulaFault(
        `${label} has ${value.levels.length} levels; this family needs two. Write I(${label} == "${first}") as the outcome, or use the family multinomial.`,
      );
    }
    return { outcome: Float64Array.from(value.codes), cases: null, event: value.levels[1] ?? null };
  }
  const odd = value.values.find((y) => y < 0 || y > 1);
  if (odd !== undefined) {
    throw new FormulaFault(
      `${label} holds ${odd}; this family needs 0 and 1, or proportions. Write I(${label} == ${odd}) as the outcome.`,
    );
  }
  return { outcome: value.values, cases: null, event: value.kind === "logical" ? "TRUE" : null };
}

function readCounts(columns: { values: Float64Array }[], label: string): BinomialOutcome {
  const [yes, no, ...more] = columns.map(({ values }) => values);
  if (!yes || !no || more.length > 0)
    throw new FormulaFault(`${label} needs two columns: those with, those without.`);
  const negative = yes.findIndex((count, row) => count < 0 || no[row]! < 0);
  if (negative >= 0) {
    throw new FormulaFault(
      `${label} has a negative count (complete row ${negative + 1}); the second is of those without.`,
    );
  }
  const cases = yes.map((count, row) => count + no[row]!);
  return {
    outcome: yes.map((count, row) => (cases[row]! > 0 ? count / cases[row]! : 0)),
    cases,
    event: null,
  };
}

/** Any number. */
export function readNumericOutcome(value: Value, label: string): Float64Array {
  if (value.kind === "numeric" || value.kind === "logical") return value.values;
  throw new FormulaFault(`${label} holds no numbers; the family gaussian needs them.`);
}

/** Classes in alphabetical order, the base first. */
export function readClasses(value: Value, label: string, base: string | undefined) {
  if (value.kind === "matrix")
    throw new FormulaFault(`${label}: the family multinomial needs one column of classes.`);
  const factor = toFactor(value);
  return usedLevels(factor, label, base ?? factor.levels[0]);
}
