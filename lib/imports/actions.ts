"use server";

import { redirect } from "next/navigation";
import { requestImport } from "@/lib/imports/mutations/request-import";
import { importFormSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** Enqueues the import that the preview showed, and leads to its run. Alterations stop there to show what they change. */
export const startImport = scopedAction
  .metadata({ actionName: "start-import", permission: "files:upload" })
  .inputSchema(formOf(importFormSchema))
  .stateAction(async ({ parsedInput: { holds, ...params }, ctx }) => {
    const confirmed = !("publishedOn" in params) || !("kind" in params) || params.kind === "annual";
    const runId = await withScope(ctx.scope, (tx) => requestImport(tx, holds, { ...params, confirmed }));
    redirect(`/data/runs/${runId}`);
  });
