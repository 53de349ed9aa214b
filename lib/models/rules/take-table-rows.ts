import { takeRows } from "@/lib/formula/rules/take-rows";
import type { DataTable } from "@/lib/formula/types";

/** A table of the rows that are wanted, in their order. */
export function takeTableRows(table: DataTable, wanted: (row: number) => boolean): DataTable {
  const kept = Int32Array.from([...Array(table.rows).keys()].filter(wanted));
  return {
    rows: kept.length,
    columns: new Map([...table.columns].map(([name, column]) => [name, takeRows(column, kept)])),
  };
}
