"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { approveSet } from "@/lib/scoring/mutations/approve-set";
import {
  requestProfileTraining,
  requestPublishing,
  requestRestoring,
  requestScoring,
  requestTraining,
} from "@/lib/scoring/mutations/request-runs";
import { profileTrainingParamsSchema, publishFormSchema, scoreFormSchema } from "@/lib/scoring/schema";

const noFields = formOf(z.object({}));

export const trainModel = scopedAction
  .metadata({ actionName: "train-model", permission: "models:train" })
  .inputSchema(noFields)
  .stateAction(async ({ ctx }) => {
    const runId = await withScope(ctx.scope, requestTraining);
    redirect(`/data/runs/${runId}`);
  });

export const trainProfile = scopedAction
  .metadata({ actionName: "train-profile", permission: "models:train" })
  .inputSchema(formOf(profileTrainingParamsSchema))
  .stateAction(async ({ parsedInput: { profile }, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestProfileTraining(tx, profile));
    redirect(`/data/runs/${runId}`);
  });

export const scoreElectors = scopedAction
  .metadata({ actionName: "score-electors", permission: "scores:run" })
  .inputSchema(formOf(scoreFormSchema))
  .stateAction(async ({ parsedInput: { modelVersionId }, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestScoring(tx, modelVersionId));
    redirect(`/data/runs/${runId}`);
  });

/** Approves the set's model and asks for its publication, in one transaction. */
export const publishScoreSet = scopedAction
  .metadata({ actionName: "publish-score-set", permission: "scores:publish" })
  .inputSchema(formOf(publishFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const runId = await withScope(ctx.scope, async (tx) => {
      await approveSet(tx, { ...parsedInput, now: ctx.clock() });
      return requestPublishing(tx, parsedInput.scoreSetId, ctx.session.name);
    });
    redirect(`/data/runs/${runId}`);
  });

export const restorePreviousSet = scopedAction
  .metadata({ actionName: "restore-score-set", permission: "scores:publish" })
  .inputSchema(noFields)
  .stateAction(async ({ ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestRestoring(tx, ctx.session.name));
    redirect(`/data/runs/${runId}`);
  });
