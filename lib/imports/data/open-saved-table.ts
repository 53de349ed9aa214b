import { findSavedLayout } from "@/lib/imports/data/find-saved-layout";
import { type OpenTable, openTable } from "@/lib/imports/data/open-table";
import type { HeaderKind } from "@/lib/imports/rules/find-header";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import { type Scope, withScope } from "@/lib/platform/db/scope";

/** Opens a table; where no layout knows its header, as somebody has said before what its columns hold. */
export async function openSavedTable<Field extends string>(
  scope: Scope,
  path: string,
  { kind, header, mapping }: { kind: ImportKind; header: HeaderKind<Field>; mapping?: Mapping },
): Promise<OpenTable<Field>> {
  const opened = await openTable(path, header, { mapping });
  if (opened.found.ok || mapping) return opened;
  const saved = await withScope(scope, (tx) => findSavedLayout(tx, kind, opened.table.header));
  return saved ? openTable(path, header, { mapping: saved.mapping }) : opened;
}
