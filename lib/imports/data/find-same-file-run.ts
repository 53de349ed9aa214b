import { nothingNew } from "@/lib/imports/rules/nothing-new";
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
  return { status: "done", result: { ...nothingNew(run.result), sameAsRun: run.id } };
}
