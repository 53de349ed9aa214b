"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { registerImportParamsSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { undoParamsSchema } from "@/lib/register/schema";
import { findRun } from "@/lib/runs/data";
import { requestRun, resumeRun } from "@/lib/runs/mutations";
import { runIdSchema } from "@/lib/runs/schema";

/** Enqueues the undoing of a register version, and leads to its run. */
export const undoRegister = scopedAction
  .metadata({ actionName: "undo-register", permission: "imports:run" })
  .inputSchema(formOf(undoParamsSchema))
  .action(async ({ parsedInput, ctx }) => {
    const runId = await withScope(ctx.scope, (tx) =>
      requestRun(tx, { kind: "register-undo", params: parsedInput }),
    );
    redirect(`/data/runs/${runId}`);
  });

/** The go-ahead for alterations that were previewed. */
export const confirmAlterations = scopedAction
  .metadata({ actionName: "confirm-alterations", permission: "imports:run" })
  .inputSchema(formOf(z.object({ runId: runIdSchema })))
  .action(async ({ parsedInput: { runId }, ctx }) => {
    await withScope(ctx.scope, async (tx) => {
      const run = await findRun(tx, runId, ctx.clock());
      if (run?.kind !== "register-import") throw notFound("A run of alterations");
      const params = registerImportParamsSchema.parse(run.params);
      await resumeRun(tx, runId, "waiting", { ...params, confirmed: true });
    });
    revalidatePath(`/data/runs/${runId}`);
  });
