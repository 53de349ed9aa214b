import { parentPort, workerData } from "node:worker_threads";
import { linkCodedFiles } from "@/lib/linkage/jobs/link-files";
import type { FilesToLink } from "@/lib/linkage/jobs/link-known-files";

/** Entry of a worker thread: links two files, so that the heartbeat of the run goes on. */
const { left, right, threshold, known } = workerData as FilesToLink;
const { pairs, model } = await linkCodedFiles(
  left,
  right,
  threshold,
  (stage) => parentPort?.postMessage({ stage }),
  known,
);
parentPort?.postMessage({ linked: { pairs, matches: model.matchPairs } });
