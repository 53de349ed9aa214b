import { openKnownTable } from "@/lib/imports/data/open-table";
import { readRows } from "@/lib/imports/data/read-rows";
import { describeFault } from "@/lib/imports/rules/describe-fault";
import type { ImportCounts } from "@/lib/imports/schema";
import type { Layout } from "@/lib/imports/types";
import { badInput } from "@/lib/platform/errors";

export interface TableRow<Field extends string> {
  line: number;
  text: (field: Field) => string;
}

export interface ReadTable<Field extends string> {
  rows: TableRow<Field>[];
  /** What the import will say of the file itself. */
  counts: Pick<ImportCounts, "layout" | "encoding" | "rows" | "accepted" | "rejected">;
}

/** A small file as a whole. Throws BAD_INPUT with line and column at the first row that is not sound. */
export async function readTable<Field extends string>(
  path: string,
  layouts: readonly Layout<Field>[],
): Promise<ReadTable<Field>> {
  const { table, match } = await openKnownTable(path, { layouts });
  const read: TableRow<Field>[] = [];
  for await (const rows of readRows(table)) {
    for (const one of rows) {
      const { line, cells } = one.row;
      if (!one.ok) throw badInput(`Line ${line}, column "${one.fault.column}": ${describeFault(one.fault)}`);
      read.push({ line, text: (field) => cells[match.positions.get(field) ?? -1] ?? "" });
    }
  }
  if (!read.length) throw badInput("The file has a header and no rows. Nothing was changed.");
  const counts = { rows: read.length, accepted: read.length, rejected: 0 };
  return { rows: read, counts: { layout: match.layout, encoding: table.format.encoding, ...counts } };
}
