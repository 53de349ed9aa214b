import { parentPort, workerData } from "node:worker_threads";
import { type FileToRead, readCodedFile } from "@/lib/linkage/data/read-coded-file";
import { AppError } from "@/lib/platform/errors";

/** Entry of a worker thread: reads one file and answers with its codes, or with what is wrong with it. */
try {
  parentPort?.postMessage({ file: await readCodedFile(workerData as FileToRead) });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  parentPort?.postMessage({ fault: error.message });
}
