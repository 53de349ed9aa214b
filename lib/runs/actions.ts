"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { withScope } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/generated/client";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { findRun } from "@/lib/runs/data";
import { cancelRun, resumeRun } from "@/lib/runs/mutations";
import { runIdSchema } from "@/lib/runs/schema";

const runForm = formOf(z.object({ runId: runIdSchema }));

export const stopRun = scopedAction
  .metadata({ actionName: "cancel-run", permission: "runs:manage" })
  .inputSchema(runForm)
  .action(async ({ parsedInput: { runId }, ctx }) => {
    await withScope(ctx.scope, (tx) => cancelRun(tx, runId, ctx.clock()));
    revalidatePath(`/data/runs/${runId}`);
  });

/** Puts a run that waits, failed or was cancelled back into the queue with the same parameters. */
export const continueRun = scopedAction
  .metadata({ actionName: "resume-run", permission: "runs:manage" })
  .inputSchema(runForm)
  .action(async ({ parsedInput: { runId }, ctx }) => {
    await withScope(ctx.scope, async (tx) => {
      const run = await findRun(tx, runId, ctx.clock());
      const from = RESUMABLE.find((status) => status === run?.status);
      if (!run || !from) throw notFound("A run that can go on");
      await resumeRun(tx, runId, from, run.params as Prisma.InputJsonObject);
    });
    revalidatePath(`/data/runs/${runId}`);
  });

const RESUMABLE = ["waiting", "failed", "cancelled"] as const;
