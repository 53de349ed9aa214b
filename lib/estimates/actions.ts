"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { requestEstimates } from "@/lib/estimates/mutations/request-estimates";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const makeEstimates = scopedAction
  .metadata({ actionName: "make-estimates", permission: "models:train" })
  .inputSchema(formOf(z.object({})))
  .stateAction(async ({ ctx }) => {
    const runId = await withScope(ctx.scope, requestEstimates);
    redirect(`/data/runs/${runId}`);
  });
