import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataTable } from "@/lib/formula/types";

export type FoldRule =
  /** Each value of a column is a fold. */
  | { by: "column"; column: string }
  /** Rows in turn: the first is in fold 1, the second in fold 2, and so on. */
  | { by: "rows"; folds: number }
  /** Rows with the same value of a column stay together; its values, by first appearance, go to the folds in turn. */
  | { by: "groups"; folds: number; column: string };

export interface Folds {
  names: string[];
  /** Fold of each row; -1 for a row without a value, which is never held out. */
  codes: Int32Array;
}

/** Which rows are held out together. Throws FormulaFault where there are not two folds. */
export function assignFolds(rule: FoldRule, table: DataTable): Folds {
  const folds = rule.by === "rows" ? inTurn(table.rows, rule.folds) : byColumn(rule, table);
  if (folds.names.length < 2) throw new FormulaFault("Cross-validation needs at least two folds.");
  return folds;
}

function inTurn(rows: number, folds: number): Folds {
  const count = Math.min(folds, rows);
  return {
    names: Array.from({ length: count }, (_, fold) => String(fold + 1)),
    codes: Int32Array.from({ length: rows }, (_, row) => row % count),
  };
}

function byColumn(rule: FoldRule & { column: string }, table: DataTable): Folds {
  const column = table.columns.get(rule.column);
  if (!column) throw new FormulaFault(`There is no column ${rule.column} to make folds of.`);
  const { levels, codes } = toFactor(column);
  if (rule.by === "column") return { names: levels, codes };
  const { folds } = rule as Extract<FoldRule, { by: "groups" }>;
  const order = new Map<number, number>();
  for (const code of codes) if (code >= 0 && !order.has(code)) order.set(code, order.size);
  const count = Math.min(folds, order.size);
  return {
    names: Array.from({ length: count }, (_, fold) => String(fold + 1)),
    codes: codes.map((code) => (code < 0 ? -1 : order.get(code)! % count)),
  };
}
