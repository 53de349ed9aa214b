import { maskText } from "@/lib/imports/rules/mask-text";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface RejectedRowView {
  id: number;
  line: number;
  column: string;
  reason: string;
  message: string;
  /** The row's shape; what it says is in the download alone. */
  maskedText: string;
}

/** A page of a run's rejected rows in the order of the file. `after` is the id of the last row shown before. */
export async function listRejectedRows(
  tx: ScopedTransaction,
  runId: number,
  page: { after?: { line: number; id: number }; limit: number },
): Promise<RejectedRowView[]> {
  const { after, limit } = page;
  const rows = await tx.db.rejectedRow.findMany({
    where: {
      runId,
      ...(after && { OR: [{ line: { gt: after.line } }, { line: after.line, id: { gt: after.id } }] }),
    },
    orderBy: [{ line: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(({ id, line, column, reason, message, rawText }) => ({
    id,
    line,
    column,
    reason,
    message,
    maskedText: maskText(rawText),
  }));
}
