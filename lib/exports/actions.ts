"use server";

import { redirect } from "next/navigation";
import { requestExport } from "@/lib/exports/mutations/request-export";
import { exportFormSchema } from "@/lib/exports/schema";
import { runScope } from "@/lib/platform/run-gate";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const makeCopy = scopedAction
  .metadata({ actionName: "make-copy", permission: "exports:make" })
  .inputSchema(formOf(exportFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const { userId, role, name } = ctx.session;
    const register = runScope(userId, ctx.scope.request);
    await requestExport({ userId, role, name, scope: ctx.scope, register }, parsedInput, ctx.clock());
    redirect("/exports");
  });
