import { parentPort, workerData } from "node:worker_threads";
import { linkCodedFiles } from "@/lib/linkage/jobs/link-files";
import type { CodedFile, KnownRows } from "@/lib/linkage/types";

interface Work {
  left: CodedFile;
  right: CodedFile;
  threshold: number;
  known: KnownRows;
}

/** Entry of a worker thread: links two registers, so that the heartbeat of the run goes on. */
const { left, right, threshold, known } = workerData as Work;
const { pairs, model } = await linkCodedFiles(
  left,
  right,
  threshold,
  (stage) => parentPort?.postMessage({ stage }),
  known,
);
parentPort?.postMessage({ linked: { pairs, matches: model.matchPairs } });
