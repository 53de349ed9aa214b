import { parentPort, workerData } from "node:worker_threads";
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
  profile: string;
  evidence: Evidence;
  results: WardResult[];
  /** Minutes since 1970, local time. */
  now: number;
}

const { profile: key, evidence, results, now }: TrainingData = workerData;
const profile = ANSWER_PROFILES.find((known) => known.key === key)!;
parentPort?.postMessage({ stage: "going through what is known" });
const { past } = replayEvidence(evidence, now);
const { rows, first, last } = selectOutcomes(profile, evidence, past, now);
const onTarget = (label: string) => parentPort?.postMessage({ stage: `fitting ${label}` });
const train = () => {
  if (profile.estimator === "trait") return trainTraits(profile, evidence, past, onTarget);
  if (profile.estimator === "transition")
    return trainSwitching(profile, evidence.vocabulary, rows, answersOf(evidence, past), evidence.roster);
  const trained = trainProfile(profile, evidence.vocabulary, rows, evidence.roster, onTarget);
  return profile.key === "support" ? withShift(trained) : trained;
};
const withShift = (trained: ProfileTraining): ProfileTraining => {
  const { vocabulary } = evidence;
  const { exclusive } = profile;
  const parameters = {
    schemaVersion: 1 as const,
    profile: key,
    exclusive,
    vocabulary,
    targets: trained.targets,
  };
  return { ...trained, shift: shiftToResults(parameters, evidence, results, now) };
};
const training = train();
parentPort?.postMessage({ training, first, last });
