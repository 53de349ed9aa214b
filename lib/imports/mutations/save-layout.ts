import { keyOfHeader } from "@/lib/imports/rules/key-of-header";
import type { ImportKind, Mapping } from "@/lib/imports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

interface LayoutToSave {
  kind: ImportKind;
  name: string;
  header: readonly string[];
  mapping: Mapping;
}

/** Keeps what the columns of a header hold, in place of what was kept of the same header before. */
export async function saveLayout(
  tx: ScopedTransaction,
  { kind, name, header, mapping }: LayoutToSave,
): Promise<void> {
  const headerKey = keyOfHeader(header);
  const said = { name, mapping, savedById: tx.scope.userId };
  await tx.db.savedLayout.upsert({
    where: { kind_headerKey: { kind, headerKey } },
    create: { kind, headerKey, ...said },
    update: said,
  });
}
