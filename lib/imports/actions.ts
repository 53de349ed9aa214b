"use server";

import { redirect } from "next/navigation";
import { requestImport } from "@/lib/imports/mutations/request-import";
import { importFormSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** Enqueues the import that the preview showed, and leads to its run. */
export const startImport = scopedAction
  .metadata({ actionName: "start-import", permission: "imports:run" })
  .inputSchema(formOf(importFormSchema))
  .stateAction(async ({ parsedInput: { holds, ...params }, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestImport(tx, holds, params));
    redirect(`/data/runs/${runId}`);
  });
