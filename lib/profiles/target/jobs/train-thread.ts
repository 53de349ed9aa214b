import { parentPort, workerData } from "node:worker_threads";
import { FormulaFault } from "@/lib/formula/rules/formula-fault";
import { declareCustom } from "@/lib/profiles/custom/rules/declare-custom";
import type { CustomModel } from "@/lib/profiles/custom/types";
import { replayEvidence } from "@/lib/profiles/evidence/rules/replay-evidence";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { shiftToResults } from "@/lib/profiles/support/rules/shift-to-results";
import type { WardResult } from "@/lib/profiles/support/types";
import { answersOf } from "@/lib/profiles/switching/rules/collect-pairs";
import { trainSwitching } from "@/lib/profiles/switching/rules/train-switching";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { selectOutcomes } from "@/lib/profiles/target/rules/select-outcomes";
import { type ProfileTraining, trainProfile } from "@/lib/profiles/target/rules/train-profile";
import { trainTraits } from "@/lib/profiles/traits/rules/train-traits";

interface TrainingData {
  /** A declaration holds functions, which do not go into a thread: it gets the key, or the custom model. */
  profile: string | CustomModel;
  evidence: Evidence;
  results: WardResult[];
  /** Minutes since 1970, local time. */
  now: number;
}

const { profile, evidence, results, now }: TrainingData = workerData;
const declared =
  typeof profile === "string" ? ANSWER_PROFILES.find(({ key }) => key === profile)! : declareCustom(profile);
parentPort?.postMessage({ stage: "going through what is known" });
const { past } = replayEvidence(evidence, now);
const { rows, first, last } = selectOutcomes(declared, evidence, past, now);
try {
  parentPort?.postMessage({ training: train(), first, last });
} catch (error) {
  if (!(error instanceof FormulaFault)) throw error;
  parentPort?.postMessage({ fault: error.message });
}

function train(): ProfileTraining {
  const { vocabulary, roster } = evidence;
  const onTarget = (label: string) => parentPort?.postMessage({ stage: `fitting ${label}` });
  if (declared.estimator === "trait") return trainTraits(declared, evidence, past, onTarget);
  if (declared.estimator === "transition")
    return trainSwitching(declared, vocabulary, rows, answersOf(evidence, past), roster);
  const trained = trainProfile(declared, vocabulary, rows, roster, onTarget);
  if (declared.key !== "support") return trained;
  const { key, exclusive } = declared;
  const parameters = {
    schemaVersion: 1 as const,
    profile: key,
    exclusive,
    vocabulary,
    targets: trained.targets,
  };
  return { ...trained, shift: shiftToResults(parameters, evidence, results, now) };
}
