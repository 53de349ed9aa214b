import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { RunKind } from "@/lib/runs/schema";
import type { RunOutcome } from "@/lib/runs/types";

/** The same bytes were loaded by an earlier run of this kind: nothing changes, and every row counts as unchanged. */
export async function findSameFileRun(
  tx: ScopedTransaction,
  kind: RunKind,
  sha256: string,
  runId: number,
): Promise<RunOutcome | null> {
  const run = await tx.db.run.findFirst({
    where: { kind, status: { in: ["done", "partial"] }, file: { sha256 }, id: { not: runId } },
    orderBy: { id: "asc" },
    select: { id: true, result: true },
  });
  if (!run) return null;
  const before = (run.result ?? {}) as Record<string, unknown>;
  const { layout, encoding, rows, accepted, rejected } = before;
  const changes = { added: 0, amended: 0, deleted: 0, unchanged: accepted };
  return {
    status: "done",
    result: { layout, encoding, rows, accepted, rejected, ...changes, sameAsRun: run.id },
  };
}
