import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Metric } from "@/lib/platform/metrics";
import { RUN_KINDS, RUN_STATUSES } from "@/lib/runs/schema";
import type { RunView } from "@/lib/runs/types";

const STALLED_AFTER_MS = 30_000;

const include = { file: { select: { name: true } }, requestedBy: { select: { name: true } } } as const;
type Row = Prisma.RunGetPayload<{ include: typeof include }>;

export async function findRun(tx: ScopedTransaction, id: number, now: Date): Promise<RunView | null> {
  const row = await tx.db.run.findUnique({ where: { id }, include });
  return row && view(row, now);
}

/** Newest first. */
export async function listRuns(tx: ScopedTransaction, limit: number, now: Date): Promise<RunView[]> {
  const rows = await tx.db.run.findMany({ include, orderBy: { id: "desc" }, take: limit });
  return rows.map((row) => view(row, now));
}

/** Newest first. */
export async function listRunsOfFile(tx: ScopedTransaction, fileId: number, now: Date): Promise<RunView[]> {
  const rows = await tx.db.run.findMany({ where: { fileId }, include, orderBy: { id: "desc" }, take: 20 });
  return rows.map((row) => view(row, now));
}

/** Runs that no living worker holds: their heartbeat stopped, or they were queued and the wake-up was lost. */
export async function listAbandonedRuns(tx: ScopedTransaction, now: Date): Promise<number[]> {
  const before = new Date(now.getTime() - STALLED_AFTER_MS);
  const rows = await tx.db.run.findMany({
    where: {
      OR: [
        { status: "running", heartbeatAt: { lt: before } },
        { status: "queued", createdAt: { lt: before } },
      ],
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => row.id);
}

function view(row: Row, now: Date): RunView {
  const kind = RUN_KINDS.find((known) => known === row.kind);
  const status = RUN_STATUSES.find((known) => known === row.status);
  if (!kind || !status) throw new Error(`run ${row.id} has an unknown kind or status`);
  const quiet = now.getTime() - (row.heartbeatAt ?? row.createdAt).getTime();
  return {
    id: row.id,
    kind,
    status,
    stage: row.stage,
    unitsDone: Number(row.unitsDone),
    unitsTotal: Number(row.unitsTotal),
    rowsAccepted: row.rowsAccepted,
    rowsRejected: row.rowsRejected,
    errorText: row.errorText,
    fileId: row.fileId,
    fileName: row.file?.name ?? null,
    requestedBy: row.requestedBy?.name ?? null,
    createdAt: row.createdAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    stalled: status === "running" && quiet > STALLED_AFTER_MS,
    params: row.params,
    result: row.result,
  };
}

/** Whether a worker has given a sign of life within half a minute. */
export async function workerLives(tx: ScopedTransaction, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - STALLED_AFTER_MS);
  return (await tx.db.workerHeartbeat.count({ where: { beatAt: { gte: since } } })) > 0;
}

/** The app's state as numbers: runs by status, audit events, sessions in force, whether a worker lives. */
export async function readStateMetrics(tx: ScopedTransaction, now: Date): Promise<Metric[]> {
  const runs = await tx.db.run.groupBy({ by: ["status"], _count: true });
  const chains = await tx.db.auditChain.aggregate({ _sum: { seq: true } });
  const sessions = await tx.db.session.count({ where: { revokedAt: null, expiresAt: { gt: now } } });
  const worker = await workerLives(tx, now);
  const one = (value: number) => new Map([["", value]]);
  return [
    {
      name: "hustings_runs",
      help: "Runs by status",
      type: "gauge",
      values: new Map(runs.map(({ status, _count }) => [`status="${status}"`, _count])),
    },
    {
      name: "hustings_audit_events_total",
      help: "Events of the audit trail",
      type: "counter",
      values: one(Number(chains._sum.seq ?? 0)),
    },
    { name: "hustings_sessions", help: "Sessions in force", type: "gauge", values: one(sessions) },
    {
      name: "hustings_worker_up",
      help: "Whether a worker lives",
      type: "gauge",
      values: one(Number(worker)),
    },
  ];
}
