import { parentPort, workerData } from "node:worker_threads";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { declareCustom } from "@/lib/profiles/custom/rules/declare-custom";
import type { CustomModel } from "@/lib/profiles/custom/types";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { selectOutcomes } from "@/lib/profiles/target/rules/select-outcomes";
import { trainProfile } from "@/lib/profiles/target/rules/train-profile";

/** A declaration holds functions, which do not go into a thread: it gets the key, or the custom model. */
const { profile, evidence, now }: { profile: string | CustomModel; evidence: Evidence; now: number } =
  workerData;
const declared =
  typeof profile === "string" ? ANSWER_PROFILES.find(({ key }) => key === profile)! : declareCustom(profile);
parentPort?.postMessage({ stage: "going through what is known" });
const { past } = replayEvidence(evidence, now);
const { rows, first, last } = selectOutcomes(declared, evidence, past, now);
try {
  const training = trainProfile(declared, evidence.vocabulary, rows, evidence.roster, (label) =>
    parentPort?.postMessage({ stage: `fitting ${label}` }),
  );
  parentPort?.postMessage({ training, first, last });
} catch (error) {
  if (!(error instanceof FormulaFault)) throw error;
  parentPort?.postMessage({ fault: error.message });
}
