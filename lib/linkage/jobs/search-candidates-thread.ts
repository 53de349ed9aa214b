import { parentPort, workerData } from "node:worker_threads";
import { findCandidates } from "@/lib/linkage/rules/find-candidates";

/** Entry of a worker thread: searches the candidates of some left rows. */
const [data, model, blocks, rows] = workerData as Parameters<typeof findCandidates>;
parentPort?.postMessage(findCandidates(data, model, blocks, rows));
