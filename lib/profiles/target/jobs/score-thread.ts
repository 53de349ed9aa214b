import { parentPort, workerData } from "node:worker_threads";
import { scoreTargets } from "@/lib/profiles/target/rules/score-targets";

const { models, rows, eligible, places, answers } = workerData;
parentPort?.postMessage({
  scores: models.map((parameters: Parameters<typeof scoreTargets>[0]) =>
    scoreTargets(parameters, rows, eligible, places, answers),
  ),
});
