import { isOver } from "@/lib/exports/data/list-exports";
import type { ExportFormat } from "@/lib/exports/schema";
import { EXPORT_FORMATS } from "@/lib/exports/schema";
import type { Scope, ScopedTransaction } from "@/lib/platform/db/scope";

export type Download =
  | { ok: true; name: string; format: ExportFormat; sha256: string; sizeBytes: number }
  | { ok: false; reason: "NOT_FOUND" | "EXPIRED" };

/**
 * A copy for whoever asked for it, as long as they may see every district in it. Nobody else finds it; expired, or
 * closed because somebody in it objected, it is gone.
 */
export async function findDownload(
  tx: ScopedTransaction,
  exportId: number,
  reader: { userId: number; scope: Scope },
  now: Date,
): Promise<Download> {
  const copy = await tx.db.dataExport.findUnique({ where: { id: exportId } });
  if (!copy || copy.requestedById !== reader.userId) return { ok: false, reason: "NOT_FOUND" };
  if (isOver(copy, now)) return { ok: false, reason: "EXPIRED" };
  const { scope } = reader;
  const mine = scope.kind === "local" ? new Set(scope.districtIds) : null;
  const format = EXPORT_FORMATS.find((known) => known === copy.format);
  if (!copy.sha256 || !format || (mine && !copy.districtIds.every((id) => mine.has(id)))) {
    return { ok: false, reason: "NOT_FOUND" };
  }
  tx.trail.note({
    act: "disclosure",
    purpose: copy.purpose,
    detail: { export: exportId, electors: copy.electors },
  });
  const name = `electors-${copy.areaCode}-copy-${exportId}.${format}`;
  return { ok: true, name, format, sha256: copy.sha256, sizeBytes: Number(copy.sizeBytes) };
}
