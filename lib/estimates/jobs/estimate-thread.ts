import { parentPort, workerData } from "node:worker_threads";
import { estimateQuestion } from "@/lib/estimates/rules/estimate-question";
import { countPeople, layOutGroups } from "@/lib/estimates/rules/tally-groups";
import type { EstimateInput } from "@/lib/estimates/types";

const input: EstimateInput = workerData;
const layout = layOutGroups(input.frame, input.larger);
const people = countPeople(layout, input.frame);
for (const question of input.questions) {
  parentPort?.postMessage(estimateQuestion(input, question, layout, people));
}
