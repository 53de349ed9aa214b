import { importCountsSchema } from "@/lib/imports/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import type { SourceFileView } from "@/lib/sources/types";

const include = {
  receivedBy: { select: { name: true } },
  runs: { select: { id: true, status: true, result: true }, orderBy: { id: "desc" } },
} as const satisfies Prisma.SourceFileInclude;

/** Newest first. */
export async function listFiles(tx: ScopedTransaction, limit: number): Promise<SourceFileView[]> {
  const rows = await tx.db.sourceFile.findMany({ include, orderBy: { id: "desc" }, take: limit });
  return rows.map(view);
}

export async function findFile(tx: ScopedTransaction, id: number): Promise<SourceFileView | null> {
  const row = await tx.db.sourceFile.findUnique({ where: { id }, include });
  return row && view(row);
}

function view(row: Prisma.SourceFileGetPayload<{ include: typeof include }>): SourceFileView {
  const loaded = row.runs.findLast(({ status }) => status === "done" || status === "partial");
  const last = row.runs[0];
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    sizeBytes: Number(row.sizeBytes),
    receivedAt: row.receivedAt,
    receivedBy: row.receivedBy?.name ?? null,
    destroyBy: row.destroyBy,
    destroyedAt: row.destroyedAt,
    entitlement: row.entitlement,
    lastRun: last ? { id: last.id, status: last.status } : null,
    changes: importCountsSchema.safeParse(loaded?.result).data ?? null,
  };
}
