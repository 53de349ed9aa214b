import type { ApprovedRequest } from "@/lib/approvals/types";
import { startExport } from "@/lib/exports/mutations/start-export";
import { exportParamsSchema } from "@/lib/exports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** What the second person's yes does to a bulk export. */
export async function startApprovedExport(
  tx: ScopedTransaction,
  request: ApprovedRequest,
): Promise<Record<string, never>> {
  const { exportId } = exportParamsSchema.parse(request.payload);
  await startExport(tx, exportId, request.decidedBy);
  return {};
}
