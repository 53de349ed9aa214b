import { keyOfHeader } from "@/lib/imports/rules/key-of-header";
import { type ImportKind, type Mapping, mappingSchema } from "@/lib/imports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** What somebody said the columns of this very header hold; null where nobody has. */
export async function findSavedLayout(
  tx: ScopedTransaction,
  kind: ImportKind,
  header: readonly string[],
): Promise<{ name: string; mapping: Mapping } | null> {
  const saved = await tx.db.savedLayout.findUnique({
    where: { kind_headerKey: { kind, headerKey: keyOfHeader(header) } },
    select: { name: true, mapping: true },
  });
  return saved && { name: saved.name, mapping: mappingSchema.parse(saved.mapping) };
}
