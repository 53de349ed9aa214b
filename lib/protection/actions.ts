"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { endWithholding } from "@/lib/protection/mutations/end-withholding";
import { requestErasure } from "@/lib/protection/mutations/request-erasure";
import { withholdElector } from "@/lib/protection/mutations/withhold-elector";
import { endFormSchema, eraseFormSchema, withholdFormSchema } from "@/lib/protection/schema";

export const recordWithholding = scopedAction
  .metadata({ actionName: "record-withholding", permission: "rights:record" })
  .inputSchema(formOf(withholdFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    await withScope(ctx.scope, (tx) => withholdElector(tx, parsedInput));
    redirect(`/electors/${parsedInput.electorId}`);
  });

export const eraseElector = scopedAction
  .metadata({ actionName: "erase-elector", permission: "rights:erase" })
  .inputSchema(formOf(eraseFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    await withScope(ctx.scope, (tx) => requestErasure(tx, parsedInput));
    redirect("/protection/requests");
  });

export const endRightsAction = scopedAction
  .metadata({ actionName: "end-withholding", permission: "rights:erase" })
  .inputSchema(formOf(endFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    await withScope(ctx.scope, (tx) => endWithholding(tx, { ...parsedInput, now: ctx.clock() }));
    revalidatePath("/protection/requests");
  });
