import { EXPORT_FORMATS } from "@/lib/exports/schema";
import type { BreachView, ExportState, ExportView } from "@/lib/exports/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const MOST_SHOWN = 200;
const include = { requestedBy: { select: { name: true } } } as const;

/** The register of exports, newest first: of one account, or of all. */
export async function listExports(tx: ScopedTransaction, now: Date, userId?: number): Promise<ExportView[]> {
  const rows = await tx.db.dataExport.findMany({
    where: userId === undefined ? {} : { requestedById: userId },
    include,
    orderBy: { id: "desc" },
    take: MOST_SHOWN,
  });
  const failed = await failedRuns(
    tx,
    rows.flatMap(({ runId }) => runId ?? []),
  );
  return rows.map(({ requestedBy, format, query: _, districtIds: __, ...row }) => ({
    ...row,
    format: EXPORT_FORMATS.find((known) => known === format) ?? "csv",
    requestedBy: requestedBy?.name ?? null,
    state: stateOf(row, failed, now),
  }));
}

interface StateFacts {
  runId: number | null;
  sha256: string | null;
  expiresAt: Date;
  destroyedAt: Date | null;
}

export function isOver(
  { expiresAt, destroyedAt }: Pick<StateFacts, "expiresAt" | "destroyedAt">,
  now: Date,
): boolean {
  return destroyedAt !== null || expiresAt <= now;
}

function stateOf(facts: StateFacts, failed: ReadonlySet<number>, now: Date): ExportState {
  if (isOver(facts, now)) return "expired";
  if (facts.sha256) return "ready";
  if (facts.runId === null) return "second-person";
  return failed.has(facts.runId) ? "failed" : "making";
}

async function failedRuns(tx: ScopedTransaction, runIds: number[]): Promise<Set<number>> {
  const rows = await tx.db.run.findMany({
    where: { id: { in: runIds }, status: { in: ["failed", "cancelled"] } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Breaches, those whose clock runs first. */
export async function listBreaches(tx: ScopedTransaction): Promise<BreachView[]> {
  const rows = await tx.db.breach.findMany({
    include: { export: { include } },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { dueAt: "asc" }],
    take: MOST_SHOWN,
  });
  return rows.map(({ id, exportId, openedAt, dueAt, closedAt, export: copy }) => ({
    id,
    exportId,
    recipient: copy.recipient,
    requestedBy: copy.requestedBy?.name ?? null,
    openedAt,
    dueAt,
    closedAt,
  }));
}
