"use server";

import { redirect } from "next/navigation";
import { removalSchema } from "@/lib/demo/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { requestRun } from "@/lib/runs/mutations";

export const requestRemoval = scopedAction
  .metadata({ actionName: "remove-demo", permission: "party:manage" })
  .inputSchema(formOf(removalSchema))
  .stateAction(async ({ ctx }) => {
    const runId = await withScope(ctx.scope, (tx) => requestRun(tx, { kind: "demo-removal", params: {} }));
    redirect(`/data/runs/${runId}`);
  });
