import { parentPort, workerData } from "node:worker_threads";
import { scoreTargets } from "@/lib/profiles/target/rules/score-targets";
import type { ProfileParameters } from "@/lib/profiles/target/schema";

const { models, rows, eligible, places, answers } = workerData;
const support = models.find(({ profile }: ProfileParameters) => profile === "support");
parentPort?.postMessage({
  scores: models.map((parameters: ProfileParameters) =>
    scoreTargets(parameters, rows, eligible, places, answers, support),
  ),
});
