import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { toFactor } from "@/lib/formula/rules/to-factor";
import type { DataColumn, DataTable } from "@/lib/formula/types";

export interface ReadItem {
  name: string;
  /** Answers that may occur, the lowest first. */
  levels: string[];
  /** -1 for no answer. */
  codes: Int32Array;
}

/** The items' columns with their answers in order. Throws FormulaFault, naming the item, where the order is unknown. */
export function readItems(table: DataTable, names: string[], levels: string[] | undefined): ReadItem[] {
  return names.map((name) => {
    const column = table.columns.get(name);
    if (!column) {
      throw new FormulaFault(
        `There is no column ${name}; there are: ${[...table.columns.keys()].join(", ")}.`,
      );
    }
    return { name, ...inOrder(name, column, levels) };
  });
}

function inOrder(name: string, column: DataColumn, levels: string[] | undefined) {
  const factor = toFactor(column);
  if (!levels) {
    if (column.kind === "factor" && factor.levels.length > 2) {
      throw new FormulaFault(
        `${name} holds text: give --levels with the answers from the lowest to the highest.`,
      );
    }
    // Numbers stand in order of size; FALSE and TRUE, no and yes, alphabetically.
    return { levels: factor.levels, codes: factor.codes };
  }
  const places = factor.levels.map((level) => levels.indexOf(level));
  const unknown = places.indexOf(-1);
  if (unknown >= 0)
    throw new FormulaFault(`${name} has the answer "${factor.levels[unknown]}", which --levels has not.`);
  return { levels, codes: factor.codes.map((code) => (code < 0 ? -1 : places[code]!)) };
}
