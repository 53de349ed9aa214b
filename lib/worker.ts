import { setTimeout as sleep } from "node:timers/promises";
import { wantsLinking } from "@/lib/linkage/rules/wants-linking";
import { systemClock } from "@/lib/platform/clock";
import { disconnect } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";
import { stopQueue, workRuns, workSchedule } from "@/lib/platform/queue";
import { runScope } from "@/lib/platform/run-gate";
import { runHandlers } from "@/lib/run-handlers";
import { listAbandonedRuns } from "@/lib/runs/data";
import { executeRun } from "@/lib/runs/jobs";
import { beat, requestRun, stopBeating } from "@/lib/runs/mutations";
import { schedules } from "@/lib/worker-schedules";

const SWEEP_EVERY_MS = 5_000;

/** Takes runs from the queue, and picks up those that another worker left behind when it died. */
async function main() {
  const leave = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => leave.abort());
  await workRuns(handle);
  for (const { name, cron, work } of schedules) await workSchedule(name, cron, work);
  log.info("worker ready");
  while (!leave.signal.aborted) {
    await withScope(runScope(), (tx) => beat(tx, systemClock()));
    const abandoned = await withScope(runScope(), (tx) => listAbandonedRuns(tx, systemClock()));
    for (const runId of abandoned) await handle(runId);
    await sleep(SWEEP_EVERY_MS, undefined, { signal: leave.signal }).catch(() => undefined);
  }
  await withScope(runScope(), stopBeating);
  await stopQueue();
  await disconnect();
  process.exit(0);
}

async function handle(runId: number): Promise<void> {
  log.info({ runId }, "run starts");
  const outcome = await executeRun(runScope(), runId, runHandlers, systemClock);
  const versionId = outcome && !(outcome instanceof Error) ? wantsLinking(outcome.result) : null;
  if (versionId !== null)
    await withScope(runScope(), (tx) => requestRun(tx, { kind: "register-linking", params: { versionId } }));
  log.info(
    {
      runId,
      outcome: outcome === null ? "held elsewhere" : outcome instanceof Error ? outcome.code : outcome.status,
    },
    "run ended",
  );
}

main().catch((error: unknown) => {
  log.fatal({ err: error }, "worker failed");
  process.exit(1);
});
