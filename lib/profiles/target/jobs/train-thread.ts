import { parentPort, workerData } from "node:worker_threads";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { selectOutcomes } from "@/lib/profiles/target/rules/select-outcomes";
import { trainProfile } from "@/lib/profiles/target/rules/train-profile";

const { profile: key, evidence, now }: { profile: string; evidence: Evidence; now: number } = workerData;
const profile = ANSWER_PROFILES.find((known) => known.key === key)!;
parentPort?.postMessage({ stage: "going through what is known" });
const { past } = replayEvidence(evidence, now);
const { rows, first, last } = selectOutcomes(profile, evidence, past, now);
const training = trainProfile(profile, evidence.vocabulary, rows, evidence.roster, (label) =>
  parentPort?.postMessage({ stage: `fitting ${label}` }),
);
parentPort?.postMessage({ training, first, last });
