import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { SourceFileView } from "@/lib/sources/types";

/** Newest first. */
export async function listFiles(tx: ScopedTransaction, limit: number): Promise<SourceFileView[]> {
  const rows = await tx.db.sourceFile.findMany({
    include: {
      receivedBy: { select: { name: true } },
      runs: { select: { id: true, status: true }, orderBy: { id: "desc" }, take: 1 },
    },
    orderBy: { id: "desc" },
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    sizeBytes: Number(row.sizeBytes),
    receivedAt: row.receivedAt,
    receivedBy: row.receivedBy?.name ?? null,
    destroyBy: row.destroyBy,
    lastRun: row.runs[0] ?? null,
  }));
}
