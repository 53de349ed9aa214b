import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { RegisterVersionView } from "@/lib/sources/types";

/** Newest publication first. */
export async function listRegisterVersions(tx: ScopedTransaction): Promise<RegisterVersionView[]> {
  const rows = await tx.db.registerVersion.findMany({
    include: { authority: { select: { name: true } } },
    orderBy: [{ publishedOn: "desc" }, { createdAt: "desc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    authority: row.authority.name,
    publishedOn: row.publishedOn.toISOString().slice(0, 10),
    kind: row.kind,
    layout: row.layout,
    entries: row.entryCount,
    joined: row.joinedCount,
    added: row.newCount,
    gone: row.goneCount,
    amended: row.amendedCount,
    runId: row.runId,
    canBeUndone: row.canBeUndone,
  }));
}
