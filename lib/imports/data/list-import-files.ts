import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface ImportFileView {
  id: number;
  name: string;
  kind: string;
  sizeBytes: number;
  receivedAt: Date;
  destroyBy: Date;
  /** Newest first. */
  runs: {
    id: number;
    status: string;
    rowsAccepted: number;
    rowsRejected: number;
    createdAt: Date;
    finishedAt: Date | null;
  }[];
}

/** Files with their runs, newest first. Headquarters only: the tables have no policy for anybody else. */
export async function listImportFiles(tx: ScopedTransaction, limit: number): Promise<ImportFileView[]> {
  const files = await tx.db.sourceFile.findMany({
    orderBy: { id: "desc" },
    take: limit,
    include: {
      runs: {
        orderBy: { id: "desc" },
        select: {
          id: true,
          status: true,
          rowsAccepted: true,
          rowsRejected: true,
          createdAt: true,
          finishedAt: true,
        },
      },
    },
  });
  return files.map(({ id, name, kind, sizeBytes, receivedAt, destroyBy, runs }) => ({
    id,
    name,
    kind,
    sizeBytes: Number(sizeBytes),
    receivedAt,
    destroyBy,
    runs,
  }));
}
