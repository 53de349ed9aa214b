import { parentPort, workerData } from "node:worker_threads";
import { scoreTurnout } from "@/lib/profiles/turnout/rules/score-turnout";

const { parameters, electors } = workerData;
parentPort?.postMessage({ scores: scoreTurnout(parameters, electors) });
