import { type Scope, withScope } from "@/lib/platform/db/scope";
import { listKeptExports, removeExport } from "@/lib/platform/storage";

/** Closes the copies whose time is over, and removes the files of all that are closed. Answers how many files went. */
export async function destroyCopies(scope: Scope, now: Date): Promise<number> {
  const open = await withScope(scope, async (tx) => {
    await tx.db.dataExport.updateMany({
      where: { destroyedAt: null, expiresAt: { lte: now } },
      data: { destroyedAt: now },
    });
    const rows = await tx.db.dataExport.findMany({ where: { destroyedAt: null }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  });
  const over = (await listKeptExports()).filter((id) => !open.has(id));
  for (const id of over) await removeExport(id);
  return over.length;
}
