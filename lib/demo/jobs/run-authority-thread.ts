import { parentPort, workerData } from "node:worker_threads";
import type { DemoOptions } from "../schema";
import { generateAuthority } from "./generate-authority";

/** Entry of a worker thread: receives indices of authorities, answers with what was generated. */
const { options, outDir } = workerData as { options: DemoOptions; outDir: string };

parentPort?.on("message", async (index: number) => {
  parentPort?.postMessage(await generateAuthority(options, index, outDir, () => undefined, undefined));
});
