import { DataColumnReader } from "@/lib/formula/rules/read-data-columns";
import type { DataTable } from "@/lib/formula/types";
import { openHeadedTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { badInput } from "@/lib/platform/errors";

/** A file of any columns as a table. A column without a name is called X, as in R. Throws BAD_INPUT with the line. */
export async function readDataTable(path: string): Promise<DataTable> {
  const source = await openHeadedTable(path);
  const names = source.header.map((name) => (name === "" ? "X" : name));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw badInput(`Line 1: two columns are called ${twice}. Rename one of them.`);
  const reader = new DataColumnReader(names);
  for await (const rows of readRows(source)) {
    for (const read of rows) {
      if (!read.ok)
        throw badInput(`Line ${read.row.line}, column "${read.fault.column}": ${describeFault(read.fault)}`);
      reader.addRow(read.row.cells);
    }
  }
  const table = reader.table();
  if (table.rows === 0) throw badInput("The file has a header and no rows: there is nothing to learn from.");
  return table;
}
