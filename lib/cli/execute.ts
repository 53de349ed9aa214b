import { EXIT, printResult, progressPrinter } from "@/lib/cli/output";
import { receiveFile } from "@/lib/imports/mutations/receive-file";
import { wantsLinking } from "@/lib/linkage/rules/wants-linking";
import { systemClock } from "@/lib/platform/clock";
import { disconnect } from "@/lib/platform/db/clients";
import { openDatabase } from "@/lib/platform/db/open";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/generated/client";
import { stopQueue } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { runHandlers } from "@/lib/run-handlers";
import { executeRun } from "@/lib/runs/jobs";
import { createRun } from "@/lib/runs/mutations";
import type { RunKind } from "@/lib/runs/schema";
import type { RunOutcome } from "@/lib/runs/types";
import type { Entitlement } from "@/lib/sources/entitlements.table";

/** Opens the database, does the work, and leaves everything as it was found. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await work();
  } finally {
    await stopQueue();
    await disconnect();
    await database.stop();
  }
}

/** Executes one run in this process and prints how it ended. */
export async function executeAndPrint(
  kind: RunKind,
  params: Prisma.InputJsonObject,
  json: boolean,
): Promise<void> {
  const { runId, outcome } = await executeNow(kind, params);
  const result = { run: runId, status: outcome.status, ...outcome.result };
  printResult(json, result, sentenceOf(kind, outcome));
  if (outcome.status !== "done")
    process.exitCode = outcome.status === "partial" ? EXIT.rejectedRows : EXIT.badInput;
}

export async function executeNow(
  kind: RunKind,
  params: Prisma.InputJsonObject,
  fileId?: number,
): Promise<{ runId: number; outcome: RunOutcome }> {
  const began = Date.now();
  const runId = await withScope(runScope(), (tx) => createRun(tx, { kind, params, fileId }));
  const outcome = await executeRun(runScope(), runId, runHandlers, systemClock, progressPrinter(began));
  if (outcome === null) throw new AppError("CONFLICT", `Run ${runId} is held by another process.`);
  if (outcome instanceof Error) throw outcome;
  return { runId, outcome };
}

/** What the worker does after the import of a register: whoever moved or married keeps their id. */
export async function linkIfWanted(result: Record<string, unknown>): Promise<string> {
  const versionId = wantsLinking(result);
  if (versionId === null) return "";
  const { outcome } = await executeNow("register-linking", { versionId });
  const { linked, review } = outcome.result;
  return ` Of the people added, ${linked} were linked to who they were before; ${review} pairs wait for review.`;
}

/** Takes a file into the register of sources, as an upload in the browser does; answers its id. */
export async function takeIn(
  path: string,
  kind: Parameters<typeof receiveFile>[1]["kind"],
  entitlement?: Entitlement,
): Promise<number> {
  const file = await withScope(
    runScope(),
    (tx) =>
      receiveFile(tx, { path, name: path.split("/").at(-1) ?? path, kind, now: systemClock(), entitlement }),
    { timeout: 600_000 },
  );
  return file.id;
}

function sentenceOf(kind: RunKind, outcome: RunOutcome): string {
  const facts = Object.entries(outcome.result)
    .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
    .map(([key, value]) => `${key} ${value}`);
  return `${kind}: ${outcome.status}${facts.length ? ` (${facts.join(", ")})` : ""}`;
}
