import { PgBoss } from "pg-boss";
import { z } from "zod";
import { headquartersUrl } from "@/lib/platform/db/clients";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";

const RUN_QUEUE = "run";
const payload = z.object({ runId: z.number().int().positive() });

let starting: Promise<PgBoss> | undefined;

/** The queue of this process; the first call makes its tables where they are absent. */
function queue(): Promise<PgBoss> {
  starting ??= open();
  return starting;
}

async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: headquartersUrl(),
    schema: "pgboss",
    createSchema: false,
    max: 3,
    application_name: "hustings-queue",
  });
  boss.on("error", (error: Error) => log.error({ err: error.message }, "queue"));
  await boss.start();
  // The run row carries state, retries and progress; the queue only wakes a worker.
  await boss.createQueue(RUN_QUEUE, { retryLimit: 0, expireInSeconds: 12 * 3600 });
  return boss;
}

/** Makes the queue's tables, so that enqueuing works before the first worker has started. */
export async function prepareQueue(): Promise<void> {
  await queue();
}

/** Enqueues in the caller's transaction: the job exists exactly when the run row does. */
export async function enqueueRun(tx: ScopedTransaction, runId: number): Promise<void> {
  const boss = await queue();
  const db = {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: await tx.db.$queryRawUnsafe<unknown[]>(text, ...(values ?? [])),
    }),
  };
  await boss.send(RUN_QUEUE, payload.parse({ runId }), { db });
}

/** Hands each enqueued run to `handle`, one at a time. */
export async function workRuns(handle: (runId: number) => Promise<void>): Promise<void> {
  const boss = await queue();
  await boss.work(RUN_QUEUE, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
    for (const job of jobs) await handle(payload.parse(job.data).runId);
  });
}

/** Does the work at these times (cron, London), in one worker of all. A failure is logged; the next time tries again. */
export async function workSchedule(name: string, cron: string, work: () => Promise<unknown>): Promise<void> {
  const boss = await queue();
  await boss.createQueue(name, { policy: "singleton", retryLimit: 0 });
  await boss.schedule(name, cron, {}, { tz: "Europe/London" });
  await boss.work(name, { pollingIntervalSeconds: 30 }, async () => {
    try {
      await work();
    } catch (error) {
      log.error({ schedule: name, err: error }, "scheduled work failed");
    }
  });
}

export async function stopQueue(): Promise<void> {
  const boss = await starting;
  starting = undefined;
  await boss?.stop({ graceful: true, timeout: 5000 });
}
