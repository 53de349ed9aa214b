import { parentPort, workerData } from "node:worker_threads";
import { trainTurnout } from "@/lib/profiles/turnout/rules/train-turnout";
import type { TurnoutTrainingData } from "@/lib/profiles/turnout/types";

const data: TurnoutTrainingData = workerData;
const training = trainTurnout(data, (stage) => parentPort?.postMessage({ stage }));
parentPort?.postMessage({ training });
