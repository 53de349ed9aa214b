import { type ImportKind, importKindSchema } from "@/lib/imports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { storeFile } from "@/lib/platform/storage";
import type { Entitlement } from "@/lib/sources/entitlements.table";

/** Seven years at most, from the day the file was received. */
const RETENTION_YEARS = 7;

interface ReceivedFile {
  path: string;
  name: string;
  kind: ImportKind;
  now: Date;
  /** Under what a register was supplied, where it is known already. */
  entitlement?: Entitlement;
}

/** Takes a file into the store and the register of sources. The same bytes twice are one file, and its row is answered. */
export async function receiveFile(
  tx: ScopedTransaction,
  { path, name, kind, now, entitlement }: ReceivedFile,
) {
  const stored = await storeFile(path);
  const known = await tx.db.sourceFile.findFirst({ where: { sha256: stored.sha256, kind } });
  if (known && entitlement) {
    return tx.db.sourceFile.update({ where: { id: known.id }, data: { entitlement } });
  }
  if (known) return known;
  const destroyBy = new Date(
    Date.UTC(now.getUTCFullYear() + RETENTION_YEARS, now.getUTCMonth(), now.getUTCDate()),
  );
  return tx.db.sourceFile.create({
    data: {
      ...stored,
      name,
      kind: importKindSchema.parse(kind),
      receivedById: tx.scope.userId,
      receivedAt: now,
      destroyBy,
      entitlement,
    },
  });
}
