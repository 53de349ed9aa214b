import { detectFormat } from "@/lib/imports/data/detect-format";
import { readHeader, readRows } from "@/lib/imports/data/read-rows";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import { matchLayout } from "@/lib/imports/rules/match-layout";
import type { Layout } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

export interface TableRow<Field extends string> {
  line: number;
  text: (field: Field) => string;
}

/** A small file as a whole. Throws BAD_INPUT with line and column at the first row that is not sound. */
export async function readTable<Field extends string>(
  path: string,
  layouts: readonly Layout<Field>[],
): Promise<TableRow<Field>[]> {
  const format = await detectFormat(path);
  const header = await readHeader(path, format);
  const matched = matchLayout(header, layouts);
  if (!matched.ok) throw badInput(matched.message);
  const { positions } = matched.match;
  const table: TableRow<Field>[] = [];
  for await (const rows of readRows(path, format, header)) {
    for (const read of rows) {
      const { line, cells } = read.row;
      if (!read.ok)
        throw badInput(`Line ${line}, column "${read.fault.column}": ${describeFault(read.fault)}`);
      table.push({ line, text: (field) => cells[positions.get(field) ?? -1] ?? "" });
    }
  }
  if (!table.length) throw badInput("The file has a header and no rows. Nothing was changed.");
  return table;
}
