import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** What a run published before it was killed, known by a key that only a published result has; null otherwise. */
export async function findKeptResult(
  tx: ScopedTransaction,
  runId: number,
  key: string,
): Promise<Record<string, unknown> | null> {
  const { result } = await tx.db.run.findUniqueOrThrow({ where: { id: runId }, select: { result: true } });
  return typeof result === "object" && result !== null && key in result ? { ...result } : null;
}
