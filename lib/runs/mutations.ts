import { randomUUID } from "node:crypto";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { Prisma } from "@/lib/platform/generated/client";
import { enqueueRun } from "@/lib/platform/queue";
import type { RunKind } from "@/lib/runs/schema";
import type { RunOutcome, RunProgress } from "@/lib/runs/types";

interface NewRun {
  kind: RunKind;
  params: Prisma.InputJsonObject;
  fileId?: number;
}

/** A run for the worker: row and job in one transaction. */
export async function requestRun(tx: ScopedTransaction, run: NewRun): Promise<number> {
  const id = await createRun(tx, run);
  await enqueueRun(tx, id);
  return id;
}

/** A run that the caller executes itself: the command line. */
export async function createRun(tx: ScopedTransaction, run: NewRun): Promise<number> {
  const row = await tx.db.run.create({
    data: { ...run, requestedById: tx.scope.userId },
    select: { id: true },
  });
  return row.id;
}

/** Takes a run for this process; false where another holds it, or it has ended. Two claims cannot both win. */
export async function claimRun(tx: ScopedTransaction, id: number, now: Date): Promise<boolean> {
  const stale = new Date(now.getTime() - 30_000);
  const { count } = await tx.db.run.updateMany({
    where: { id, OR: [{ status: "queued" }, { status: "running", heartbeatAt: { lt: stale } }] },
    data: { status: "running", heartbeatAt: now, errorCode: null, errorText: null },
  });
  if (count) await tx.db.run.updateMany({ where: { id, startedAt: null }, data: { startedAt: now } });
  return count === 1;
}

/** Writes progress and the heartbeat; answers whether somebody asked to cancel. */
export async function reportRun(
  tx: ScopedTransaction,
  id: number,
  progress: RunProgress,
  now: Date,
): Promise<boolean> {
  const row = await tx.db.run.update({
    where: { id },
    data: { ...progress, heartbeatAt: now },
    select: { cancelAsked: true },
  });
  return row.cancelAsked;
}

export async function endRun(
  tx: ScopedTransaction,
  id: number,
  outcome: RunOutcome,
  now: Date,
): Promise<void> {
  const result = outcome.result as Prisma.InputJsonObject;
  const finishedAt = outcome.status === "waiting" ? null : now;
  await tx.db.run.update({
    where: { id },
    data: { status: outcome.status, result, finishedAt, heartbeatAt: now },
  });
}

export async function failRun(tx: ScopedTransaction, id: number, error: AppError, now: Date): Promise<void> {
  const status = error.code === "CANCELLED" ? "cancelled" : "failed";
  await tx.db.run.update({
    where: { id },
    data: { status, errorCode: error.code, errorText: error.message, finishedAt: now, cursor: Prisma.DbNull },
  });
}

/** A queued or waiting run ends at once; a running one stops at its next report. */
export async function cancelRun(tx: ScopedTransaction, id: number, now: Date): Promise<void> {
  const { count } = await tx.db.run.updateMany({
    where: { id, status: { in: ["queued", "waiting"] } },
    data: {
      status: "cancelled",
      cancelAsked: true,
      finishedAt: now,
      errorText: "Cancelled before it started.",
    },
  });
  if (count) return;
  const running = await tx.db.run.updateMany({
    where: { id, status: "running" },
    data: { cancelAsked: true },
  });
  if (!running.count) throw notFound("A run that can be cancelled");
}

/** Puts a waiting, failed or cancelled run back into the queue, with what a person decided. */
export async function resumeRun(
  tx: ScopedTransaction,
  id: number,
  from: "waiting" | "failed" | "cancelled",
  params: Prisma.InputJsonObject,
): Promise<void> {
  const { count } = await tx.db.run.updateMany({
    where: { id, status: from },
    data: {
      status: "queued",
      params,
      cancelAsked: false,
      finishedAt: null,
      errorText: null,
      errorCode: null,
    },
  });
  if (!count)
    throw new AppError(
      "CONFLICT",
      "This run has moved on in the meantime. Reload the page to see its state.",
    );
  await enqueueRun(tx, id);
}

/** One a process. */
const workerId = randomUUID();

/** This process says that its worker lives; rows of workers that have been silent for a day go. */
export async function beat(tx: ScopedTransaction, now: Date): Promise<void> {
  await tx.db.workerHeartbeat.upsert({
    where: { workerId },
    create: { workerId, beatAt: now },
    update: { beatAt: now },
  });
  await tx.db.workerHeartbeat.deleteMany({ where: { beatAt: { lt: new Date(now.getTime() - 86_400_000) } } });
}

/** A worker that stops in good order is gone at once. */
export async function stopBeating(tx: ScopedTransaction): Promise<void> {
  await tx.db.workerHeartbeat.deleteMany({ where: { workerId } });
}
