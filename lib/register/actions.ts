"use server";

import { redirect } from "next/navigation";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { undoParamsSchema } from "@/lib/register/schema";
import { requestRun } from "@/lib/runs/mutations";

/** Enqueues the undoing of a register version, and leads to its run. */
export const undoRegister = scopedAction
  .metadata({ actionName: "undo-register", permission: "files:upload" })
  .inputSchema(formOf(undoParamsSchema))
  .action(async ({ parsedInput, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) =>
      requestRun(tx, { kind: "register-undo", params: parsedInput }),
    );
    redirect(`/data/runs/${runId}`);
  });
