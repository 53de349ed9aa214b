import { Worker } from "node:worker_threads";
import type { DemoOptions } from "../schema";
import type { GeneratedAuthority } from "./generate-authority";

/**
 * Generates authorities 0 to `count` - 1 in worker threads, each taking the next when it is free. What is generated
 * does not depend on their number.
 */
export async function shareAmongThreads(
  options: DemoOptions,
  outDir: string,
  count: number,
  threads: number,
  onAuthority: (authority: GeneratedAuthority) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let next = 0;
  const workers: Worker[] = [];
  const runThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./run-authority-thread.ts", import.meta.url), {
        workerData: { options, outDir },
        execArgv: ["--import", "tsx"],
      });
      workers.push(worker);
      const takeNext = () => {
        if (signal?.aborted) reject(signal.reason);
        else if (next < count) worker.postMessage(next++);
        else resolve();
      };
      worker.on("message", (authority: GeneratedAuthority) => {
        onAuthority(authority);
        takeNext();
      });
      worker.on("error", reject);
      takeNext();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(threads, count) }, runThread));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
