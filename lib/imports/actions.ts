"use server";

import { redirect } from "next/navigation";
import { requestImport } from "@/lib/imports/mutations/request-import";
import { saveLayout } from "@/lib/imports/mutations/save-layout";
import { importFormSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** Enqueues the import that the preview showed, keeps the columns under a name where one is given, and leads to the run. */
export const startImport = scopedAction
  .metadata({ actionName: "start-import", permission: "imports:run" })
  .inputSchema(formOf(importFormSchema))
  .stateAction(async ({ parsedInput: { holds, ...params }, ctx }) => {
    const runId = await withScope(ctx.scope, async (tx) => {
      if ("layoutName" in params && params.layoutName && params.mapping) {
        const { fileId, layoutName: name, mapping } = params;
        await saveLayout(tx, { fileId, kind: holds, name, mapping });
      }
      return requestImport(tx, holds, params);
    });
    redirect(`/data/runs/${runId}`);
  });
