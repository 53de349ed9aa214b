import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { runScope } from "@/lib/platform/run-gate";
import { executeRun, type RunHandlers } from "@/lib/runs/jobs";
import { createRun } from "@/lib/runs/mutations";
import type { RunKind } from "@/lib/runs/schema";
import type { RunHandler, RunOutcome } from "@/lib/runs/types";

/** Executes one handler as a run of its kind and answers how it ended; throws its failure. */
export async function runJob(
  kind: RunKind,
  handler: RunHandler,
  params: Record<string, string | number | boolean>,
): Promise<RunOutcome> {
  const runId = await withScope(runScope(), (tx) => createRun(tx, { kind, params }));
  const outcome = await executeRun(runScope(), runId, { [kind]: handler } as RunHandlers, systemClock);
  if (outcome instanceof Error || outcome === null)
    throw outcome ?? new Error(`run ${runId} is held elsewhere`);
  return outcome;
}
