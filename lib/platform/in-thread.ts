import { Worker } from "node:worker_threads";

const THREAD_HEAP_MB = 4096;

/**
 * Runs a TypeScript module in a thread of its own, so that heartbeats and signals of the process go on, and hands on
 * each message. Ends the thread when the signal aborts.
 */
export function inThread<Message>(
  module: URL,
  workerData: unknown,
  signal: AbortSignal,
  onMessage: (message: Message) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MB },
      execArgv: ["--import", "tsx", "--disable-warning=ExperimentalWarning"],
    });
    const stop = () => {
      void worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", onMessage);
    worker.once("error", reject);
    worker.once("exit", () => {
      signal.removeEventListener("abort", stop);
      resolve();
    });
  });
}
