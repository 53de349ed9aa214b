import { parentPort, workerData } from "node:worker_threads";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { selectOutcomes } from "@/lib/profiles/target/rules/select-outcomes";
import { trainProfile } from "@/lib/profiles/target/rules/train-profile";
import { trainTraits } from "@/lib/profiles/traits/rules/train-traits";

const { profile: key, evidence, now }: { profile: string; evidence: Evidence; now: number } = workerData;
const profile = ANSWER_PROFILES.find((known) => known.key === key)!;
parentPort?.postMessage({ stage: "going through what is known" });
const { past } = replayEvidence(evidence, now);
const { rows, first, last } = selectOutcomes(profile, evidence, past, now);
const onTarget = (label: string) => parentPort?.postMessage({ stage: `fitting ${label}` });
const training =
  profile.estimator === "trait"
    ? trainTraits(profile, evidence, past, onTarget)
    : trainProfile(profile, evidence.vocabulary, rows, evidence.roster, onTarget);
parentPort?.postMessage({ training, first, last });
