import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { requestRun } from "@/lib/runs/mutations";

/** Has the copy made. `approvedById` is the second person of a bulk export; the database refuses the asker as one. */
export async function startExport(
  tx: ScopedTransaction,
  exportId: number,
  approvedById: number | null,
): Promise<void> {
  const runId = await requestRun(tx, { kind: "export", params: { exportId } });
  await tx.db.dataExport.update({ where: { id: exportId, runId: null }, data: { runId, approvedById } });
}
