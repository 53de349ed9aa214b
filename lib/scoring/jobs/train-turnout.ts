import { createHash } from "node:crypto";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import { readTrainingData } from "@/lib/profiles/turnout/data/read-training-data";
import { FEATURES } from "@/lib/profiles/turnout/features.table";
import { explainWeakClasses } from "@/lib/profiles/turnout/rules/explain-weak-classes";
import type { TurnoutTraining } from "@/lib/profiles/turnout/rules/train-turnout";
import type { ModelCard } from "@/lib/profiles/turnout/schema";
import type { TurnoutTrainingData } from "@/lib/profiles/turnout/types";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { addModelVersion } from "@/lib/scoring/mutations/add-model-version";

type ThreadMessage = { stage: string } | { training: TurnoutTraining };

/** Trains the turnout profile on what is loaded and adds a model version, as a draft. */
export async function trainTurnoutModel(context: RunContext): Promise<RunOutcome> {
  await context.report({ stage: "reading records" });
  const client = await bulkPool().connect();
  const data = await readTrainingData(client).finally(() => client.release());
  const training = await trainInThread(data, context);

  const { parameters, metrics } = training;
  const version = await withScope(context.scope, (tx) =>
    addModelVersion(tx, {
      profile: "turnout",
      parameters,
      metrics: metrics ?? {},
      card: describeModel(data, training),
      fingerprint: fingerprintOf(data),
      runId: context.runId,
    }),
  );
  return {
    status: "done",
    result: {
      modelVersionId: version.id,
      version: version.version,
      ...(metrics && {
        holdOutPoll: metrics.poll,
        auc: metrics.model.auc.value,
        calibrationSlope: metrics.model.calibration.slope.value,
        fitSeconds: metrics.fitSeconds,
      }),
    },
  };
}

async function trainInThread(data: TurnoutTrainingData, context: RunContext): Promise<TurnoutTraining> {
  let training: TurnoutTraining | undefined;
  const thread = new URL("../../profiles/turnout/jobs/train-thread.ts", import.meta.url);
  await inThread<ThreadMessage>(thread, data, context.signal, (message) => {
    if ("training" in message) training = message.training;
    else context.report({ stage: message.stage }).catch(() => undefined);
  });
  if (!training)
    throw new AppError("INTERNAL", "Training ended without a model. Nothing was changed; please try again.");
  return training;
}

function describeModel(
  { history, polls }: TurnoutTrainingData,
  { metrics, warnings }: TurnoutTraining,
): ModelCard {
  const used = (polls.local ?? []).map(({ event, outcomes }) => ({
    poll: history.events[event]!.date,
    electors: outcomes.reduce((n, outcome) => n + Number(outcome !== 255), 0),
    voted: outcomes.reduce((n, outcome) => n + Number(outcome === 1), 0),
  }));
  return {
    title: "Turnout",
    purpose: "To estimate who will vote, so that a campaign can decide whom to remind and whom to persuade.",
    trainedOn: used,
    historyFrom: history.events.map(({ date }) => date),
    estimator:
      "For each type of election with two marked polls or more: hierarchical logistic regression with random intercepts of wards and polling districts, on a latent propensity to vote (a Rasch model with a part that a household has in common); calibrated by cross-validation over households; each ward shifted to its expected turnout.",
    warnings,
    gaps: [
      "Age is not known but for attainers; it shows only through past voting.",
      "Votes under another spelling or at an earlier address are not joined.",
      "Who registers shortly before a poll is missing from the register of 1 December, and so from training.",
    ],
    notes: [
      ...FEATURES.map(({ name, explanation }) => `${name}: ${explanation}`),
      ...(metrics ? explainWeakClasses(metrics.without) : []),
    ],
  };
}

function fingerprintOf(data: TurnoutTrainingData): string {
  const sum = createHash("sha256").update(JSON.stringify(data.history.events));
  for (const { rows, outcomes } of Object.values(data.polls).flat()) {
    for (const column of [
      rows.electorIds,
      rows.responses,
      rows.postal,
      rows.tenure,
      rows.addressIds,
      outcomes,
    ])
      sum.update(column);
  }
  return sum.digest("hex");
}
