import { findImportFile } from "@/lib/imports/data/find-import-file";
import { openTable } from "@/lib/imports/data/open-table";
import { IMPORT_TABLES } from "@/lib/imports/kinds.table";
import { keyOfHeader } from "@/lib/imports/rules/key-of-header";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface LayoutToSave {
  fileId: number;
  kind: ImportKind;
  name: string;
  mapping: Mapping;
}

/** Keeps what the columns of a file's header hold, in place of what was kept of the same header before. */
export async function saveLayout(
  tx: ScopedTransaction,
  { fileId, kind, name, mapping }: LayoutToSave,
): Promise<void> {
  const file = await findImportFile(tx, fileId);
  const { table } = await openTable(file.path, IMPORT_TABLES[kind], { mapping });
  const headerKey = keyOfHeader(table.header);
  const said = { name, mapping, savedById: tx.scope.userId };
  await tx.db.savedLayout.upsert({
    where: { kind_headerKey: { kind, headerKey } },
    create: { kind, headerKey, ...said },
    update: said,
  });
}
