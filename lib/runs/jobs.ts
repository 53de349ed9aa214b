import type { Clock } from "@/lib/platform/clock";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { AppError, publicMessage } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { claimRun, endRun, failRun, reportRun } from "@/lib/runs/mutations";
import { actOf } from "@/lib/runs/rules/act-of";
import type { RunKind } from "@/lib/runs/schema";
import { RUN_KINDS } from "@/lib/runs/schema";
import type { RunHandler, RunOutcome, RunProgress } from "@/lib/runs/types";

const REPORT_EVERY_MS = 500;
const HEARTBEAT_MS = 5_000;

export type RunHandlers = Record<RunKind, RunHandler>;

/**
 * Executes one run to its end and writes how it ended; null where another process holds it. A failure is written to
 * the row and returned, not thrown: the page and the command line read it there.
 */
export async function executeRun(
  scope: Scope,
  runId: number,
  handlers: RunHandlers,
  clock: Clock,
  onProgress?: (progress: RunProgress) => void,
): Promise<RunOutcome | AppError | null> {
  if (!(await withScope(scope, (tx) => claimRun(tx, runId, clock())))) return null;
  const run = await withScope(scope, (tx) => tx.db.run.findUniqueOrThrow({ where: { id: runId } }));
  const kind = RUN_KINDS.find((known) => known === run.kind);
  const reporter = progressReporter(scope, runId, clock, onProgress);
  try {
    if (!kind) throw new AppError("INTERNAL", `Run ${runId} is of an unknown kind.`);
    const outcome = await handlers[kind]({
      runId,
      scope,
      params: run.params,
      cursor: run.cursor,
      signal: reporter.signal,
      report: reporter.report,
    });
    await reporter.flush();
    await withScope(scope, (tx) => endRun(tx, runId, outcome, clock()), {
      audit: { act: actOf(kind), userId: run.requestedById ?? undefined, detail: { run: runId, kind } },
    });
    return outcome;
  } catch (error) {
    const failure = asAppError(error);
    if (failure.code === "INTERNAL") log.error({ runId, kind: run.kind, err: error }, "run failed");
    await withScope(scope, (tx) => failRun(tx, runId, failure, clock()));
    return failure;
  } finally {
    reporter.stop();
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError("INTERNAL", publicMessage(error), { cause: error });
}

/** Gathers progress and writes it at most twice a second, and at least every five seconds as a heartbeat. */
function progressReporter(scope: Scope, runId: number, clock: Clock, onProgress?: (p: RunProgress) => void) {
  const controller = new AbortController();
  let pending: RunProgress = {};
  let lastWrite = 0;

  const flush = async () => {
    const progress = pending;
    pending = {};
    lastWrite = clock().getTime();
    const cancelled = await withScope(scope, (tx) => reportRun(tx, runId, progress, clock()));
    if (cancelled) controller.abort(new AppError("CANCELLED", "Cancelled. Nothing of it was published."));
  };
  const report = async (progress: RunProgress) => {
    onProgress?.(progress);
    const stageChanged = progress.stage !== undefined && progress.stage !== pending.stage;
    pending = { ...pending, ...progress };
    if (stageChanged || clock().getTime() - lastWrite >= REPORT_EVERY_MS) await flush();
    controller.signal.throwIfAborted();
  };
  const heart = setInterval(() => {
    flush().catch((error: unknown) => log.warn({ runId, err: error }, "heartbeat missed"));
  }, HEARTBEAT_MS);
  heart.unref();
  return { signal: controller.signal, report, flush, stop: () => clearInterval(heart) };
}
