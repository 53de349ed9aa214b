import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Entitlement } from "@/lib/sources/entitlements.table";

/** Under what a register that was received had been supplied. */
export async function stateEntitlement(
  tx: ScopedTransaction,
  fileId: number,
  entitlement: Entitlement,
): Promise<void> {
  await tx.db.sourceFile.update({ where: { id: fileId }, data: { entitlement } });
}
