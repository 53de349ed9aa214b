"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { customProfileKey } from "@/lib/profiles/custom/rules/declare-custom";
import {
  changedCustomModelSchema,
  customModelIdSchema,
  newCustomModelSchema,
} from "@/lib/profiles/custom/schema";
import { approveSet } from "@/lib/scoring/mutations/approve-set";
import {
  requestProfileTraining,
  requestPublishing,
  requestRestoring,
  requestScoring,
  requestTraining,
} from "@/lib/scoring/mutations/request-runs";
import { retireCustomModel } from "@/lib/scoring/mutations/retire-custom-model";
import { retireModel } from "@/lib/scoring/mutations/retire-model";
import { addCustomModel, changeCustomModel } from "@/lib/scoring/mutations/save-custom-model";
import {
  modelVersionIdSchema,
  profileTrainingParamsSchema,
  publishFormSchema,
  scoreFormSchema,
} from "@/lib/scoring/schema";

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

/** Adds a target of the party's own and asks for its first version. */
export const makeCustomModel = scopedAction
  .metadata({ actionName: "make-custom-model", permission: "models:train" })
  .inputSchema(newCustomModelSchema)
  .stateAction(async ({ parsedInput, ctx }) => {
    const runId = await withScope(ctx.scope, async (tx) => {
      const id = await addCustomModel(tx, parsedInput);
      return requestProfileTraining(tx, customProfileKey(id));
    });
    redirect(`/data/runs/${runId}`);
  });

export const retrainCustomModel = scopedAction
  .metadata({ actionName: "retrain-custom-model", permission: "models:train" })
  .inputSchema(changedCustomModelSchema)
  .stateAction(async ({ parsedInput, ctx }) => {
    const runId = await withScope(ctx.scope, async (tx) => {
      await changeCustomModel(tx, parsedInput);
      return requestProfileTraining(tx, customProfileKey(parsedInput.id));
    });
    redirect(`/data/runs/${runId}`);
  });

export const retireCustom = scopedAction
  .metadata({ actionName: "retire-custom-model", permission: "models:train" })
  .inputSchema(formOf(customModelIdSchema))
  .stateAction(async ({ parsedInput: { id }, ctx }) => {
    await withScope(ctx.scope, (tx) => retireCustomModel(tx, id, ctx.clock()));
    redirect("/models");
  });

export const scoreElectors = scopedAction
  .metadata({ actionName: "score-electors", permission: "scores:run" })
  .inputSchema(formOf(scoreFormSchema))
  .stateAction(async ({ parsedInput: { modelVersionId }, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestScoring(tx, modelVersionId));
    redirect(`/data/runs/${runId}`);
  });

export const retireVersion = scopedAction
  .metadata({ actionName: "retire-model-version", permission: "scores:publish" })
  .inputSchema(formOf(modelVersionIdSchema))
  .stateAction(async ({ parsedInput: { id }, ctx }) => {
    await withScope(ctx.scope, (tx) =>
      retireModel(tx, { id, retiredBy: ctx.session.name, now: ctx.clock() }),
    );
    redirect(`/models/${id}`);
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
