import { createHash } from "node:crypto";
import type { PoolClient } from "pg";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import { readCustomAnswers } from "@/lib/profiles/custom/data/read-custom-answers";
import { appendEvents } from "@/lib/profiles/custom/rules/append-events";
import { customModelId, declareCustom } from "@/lib/profiles/custom/rules/declare-custom";
import type { CustomModel } from "@/lib/profiles/custom/types";
import { readEvidence } from "@/lib/profiles/evidence/data/read-evidence";
import { FEATURES, featureAt } from "@/lib/profiles/evidence/features.table";
import { minutesInLondon } from "@/lib/profiles/evidence/rules/minutes-in-london";
import type { Evidence } from "@/lib/profiles/evidence/types";
import { readResults } from "@/lib/profiles/support/data";
import { describeShift } from "@/lib/profiles/support/rules/describe-shift";
import type { WardResult } from "@/lib/profiles/support/types";
import { ANSWER_PROFILES } from "@/lib/profiles/target/profiles.table";
import { FEWEST_CASES, FEWEST_ROWS } from "@/lib/profiles/target/rules/minimum-data";
import type { ProfileTraining } from "@/lib/profiles/target/rules/train-profile";
import type { ProfileMetrics } from "@/lib/profiles/target/schema";
import type { ProfileDeclaration } from "@/lib/profiles/target/types";
import type { ModelCard } from "@/lib/profiles/turnout/schema";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { findCustomModel } from "@/lib/scoring/data/list-custom-models";
import { addModelVersion } from "@/lib/scoring/mutations/add-model-version";
import { profileTrainingParamsSchema } from "@/lib/scoring/schema";

type ThreadMessage =
  | { stage: string }
  | { fault: string }
  | { training: ProfileTraining; first: number; last: number };

/** Trains a profile that learns from answers on what is loaded and adds a model version, as a draft. */
export async function trainProfileModel(context: RunContext): Promise<RunOutcome> {
  const { profile: key } = profileTrainingParamsSchema.parse(context.params);
  const custom = await findCustom(key, context);
  const profile = custom ? declareCustom(custom) : ANSWER_PROFILES.find((known) => known.key === key);
  if (!profile) throw new AppError("BAD_INPUT", `There is no profile ${key}.`);
  await context.report({ stage: "reading what is known" });
  const client = await bulkPool().connect();
  const { evidence, results } = await readAtOnce(client, custom).finally(() => client.release());
  const now = minutesInLondon(systemClock());
  const { training, first, last } = await trainInThread(custom ?? key, { evidence, results, now }, context);
  if (training.targets.length === 0) throw notEnough(profile, training);

  const metrics: ProfileMetrics = { ...training.metrics, from: dayOf(first), to: dayOf(last) };
  const version = await withScope(context.scope, (tx) =>
    addModelVersion(tx, {
      profile: profile.key,
      parameters: {
        schemaVersion: 1,
        profile: profile.key,
        exclusive: profile.exclusive,
        vocabulary: { ...evidence.vocabulary },
        targets: training.targets,
        ...(training.transition && { transition: training.transition }),
        ...(training.shift && { shift: training.shift }),
      },
      metrics,
      card: describeModel(profile, metrics, training),
      fingerprint: fingerprintOf(evidence),
      runId: context.runId,
    }),
  );
  return {
    status: "done",
    result: {
      modelVersionId: version.id,
      version: version.version,
      targets: training.targets.length,
      fitSeconds: metrics.fitSeconds,
    },
  };
}

async function findCustom(key: string, { scope }: RunContext): Promise<CustomModel | null> {
  const id = customModelId(key);
  if (id === null) return null;
  const found = await withScope(scope, (tx) => findCustomModel(tx, id));
  if (!found) throw new AppError("NOT_FOUND", "This model of your own is gone. Make it again.");
  return found;
}

/** Within one transaction, so that registers, marks and answers belong together. */
async function readAtOnce(client: PoolClient, custom: CustomModel | null) {
  await client.query("begin isolation level repeatable read read only");
  try {
    const evidence = await readEvidence(client);
    const results = await readResults(client, evidence.vocabulary.parties);
    if (!custom) return { evidence, results };
    const answers = await readCustomAnswers(client, evidence.roster, custom);
    return { evidence: { ...evidence, events: appendEvents(evidence.events, answers) }, results };
  } finally {
    await client.query("rollback");
  }
}

async function trainInThread(
  profile: string | CustomModel,
  data: { evidence: Evidence; results: WardResult[]; now: number },
  context: RunContext,
) {
  let fault: string | undefined;
  let trained: Extract<ThreadMessage, { training: unknown }> | undefined;
  const thread = new URL("../../profiles/target/jobs/train-thread.ts", import.meta.url);
  await inThread<ThreadMessage>(thread, { profile, ...data }, context.signal, (message) => {
    if ("training" in message) trained = message;
    else if ("fault" in message) fault = message.fault;
    else context.report({ stage: message.stage }).catch(() => undefined);
  });
  if (fault) throw new AppError("BAD_INPUT", `The formula cannot be fitted. ${fault}`);
  if (!trained)
    throw new AppError("INTERNAL", "Training ended without a model. Nothing was changed; please try again.");
  return trained;
}

function notEnough(profile: ProfileDeclaration, { metrics }: ProfileTraining): AppError {
  const found = metrics.rows === 1 ? "There is 1 answer" : `There are ${metrics.rows} answers`;
  return new AppError(
    "NOT_ENOUGH_DATA",
    `${profile.title}: ${found} to learn from. A target needs ${FEWEST_ROWS}, and ${FEWEST_CASES} on either side.`,
  );
}

/** Ranges of scores that rest on an assumption. */
function assumedOf(targets: ProfileTraining["targets"]): string[] {
  const assumed = targets.filter(({ person, informed }) => !person.measured || informed?.measured === false);
  if (assumed.length === 0) return [];
  const whose = assumed.length === targets.length ? "" : ` (${assumed.map(({ label }) => label).join(", ")})`;
  return [
    `How much electors of equal features differ is assumed in part, since too few answered twice: so are the ranges of their scores${whose}.`,
  ];
}

function estimatorOf({ estimator, exclusive }: ProfileDeclaration, halfLife: string): string {
  if (estimator === "transition")
    return "Multinomial logit from the party of one answer to that of the next, with random intercepts of wards; an elector's chances are mixed over whom they are probably with now, which the support profile tells.";
  if (estimator === "trait")
    return "Graded response model of the statements, with a latent regression on the features, by marginal maximum likelihood; respondents at their expected position given their answers, all others where their features put them.";
  return `Hierarchical logistic regression for each target, with random intercepts of wards and polling districts${halfLife}; calibrated by cross-validation over households${exclusive ? "; chances of one elector made to sum to 100" : ""}.`;
}

function describeModel(
  profile: ProfileDeclaration,
  metrics: ProfileMetrics,
  { targets, warnings, shift }: Pick<ProfileTraining, "targets" | "warnings" | "shift">,
): ModelCard {
  const halfLife =
    profile.halfLifeDays === null
      ? ""
      : `; an answer counts half after ${Math.round(profile.halfLifeDays / 30.4)} months`;
  return {
    title: profile.title,
    purpose: profile.purpose,
    trainedOn: [],
    historyFrom: [metrics.from, metrics.to],
    estimator: `${profile.formula === undefined ? "" : `Formula: ${profile.formula}. `}${estimatorOf(profile, halfLife)}`,
    warnings: [
      ...warnings,
      ...metrics.skipped.map(
        ({ label, reason }) =>
          `${label} is not modelled: ${reason}${profile.estimator ? "" : " Where anybody named it, scores are the mean of the ward."}`,
      ),
    ],
    gaps: [...profile.gaps, ...assumedOf(targets)],
    notes: [
      ...profile.features.map((key) => {
        const { name, explanation } = FEATURES[featureAt(key)]!;
        return `${name}: ${explanation}`;
      }),
      ...(shift ? [describeShift(shift)] : []),
    ],
  };
}

function fingerprintOf({ events, roster, registers }: Evidence): string {
  const sum = createHash("sha256").update(roster.electorIds);
  for (const { addresses, flags } of registers) sum.update(addresses).update(flags);
  for (const column of Object.values(events)) sum.update(column);
  return sum.digest("hex");
}

const dayOf = (minutes: number) =>
  Number.isFinite(minutes) ? new Date(minutes * 60_000).toISOString().slice(0, 10) : "";
