"use server";

import { redirect } from "next/navigation";
import { sealForecast } from "@/lib/forecasts/mutations/seal-forecast";
import { sealFormSchema } from "@/lib/forecasts/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const sealElection = scopedAction
  .metadata({ actionName: "seal-forecast", permission: "scores:publish" })
  .inputSchema(formOf(sealFormSchema))
  .stateAction(async ({ parsedInput: { electionId }, ctx }) => {
    const seal = { electionId, sealedBy: ctx.session.name, now: ctx.clock() };
    const id = await withScope(ctx.scope, (tx) => sealForecast(tx, seal), { timeout: 60_000 });
    redirect(`/forecasts/${id}`);
  });
