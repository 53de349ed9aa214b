import { findImportFile } from "@/lib/imports/data/find-import-file";
import { openKnownTable } from "@/lib/imports/data/open-table";
import type { StagingPlan } from "@/lib/imports/mutations/stage-file";
import type { TableImportParams } from "@/lib/imports/schema";
import type { FileRow, Layout, LayoutMatch, RowFault } from "@/lib/imports/types";
import { withScope } from "@/lib/platform/db/scope";
import type { RunContext } from "@/lib/runs/types";

interface Table<Field extends string> {
  layouts: readonly Layout<Field>[];
  /** Columns of the staging table as in CREATE TABLE. */
  columns: string;
  encoder: (match: LayoutMatch<Field>) => (row: FileRow) => string | RowFault;
}

/** How a received file with one of these layouts is staged. Throws BAD_INPUT where no layout fits. */
export async function planTable<Field extends string>(
  context: RunContext,
  params: Pick<TableImportParams, "fileId" | "mapping">,
  { layouts, columns, encoder }: Table<Field>,
): Promise<{ plan: StagingPlan; match: LayoutMatch<Field>; sha256: string }> {
  const file = await withScope(context.scope, (tx) => findImportFile(tx, params.fileId));
  const { table, match } = await openKnownTable(file.path, { layouts }, { mapping: params.mapping });
  const { sizeBytes, sha256 } = file;
  return { plan: { table, sizeBytes, columns, encode: encoder(match) }, match, sha256 };
}
