"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { addDistricts } from "@/lib/areas/mutations/add-districts";
import { requestImport } from "@/lib/imports/mutations/request-import";
import { saveLayout } from "@/lib/imports/mutations/save-layout";
import { unknownDistricts } from "@/lib/imports/rules/unknown-districts";
import { districtFormSchema, importFormSchema } from "@/lib/imports/schema";
import { withScope } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/generated/client";
import { formOf, scopedAction } from "@/lib/platform/safe-action";
import { findRun } from "@/lib/runs/data";
import { resumeRun } from "@/lib/runs/mutations";
import { stateEntitlement } from "@/lib/sources/mutations";

/**
 * Enqueues the import that the preview showed, keeps the columns under a name where one is given, and leads to the run.
 * Alterations stop there once more, to show what they change.
 */
export const startImport = scopedAction
  .metadata({ actionName: "start-import", permission: "imports:run" })
  .inputSchema(formOf(importFormSchema))
  .stateAction(async ({ parsedInput: { holds, ...params }, ctx }) => {
    const confirmed = !("publishedOn" in params) || !("kind" in params) || params.kind === "annual";
    const runId = await withScope(ctx.scope, async (tx) => {
      if ("layoutName" in params && params.layoutName && params.mapping) {
        const { fileId, layoutName: name, mapping } = params;
        await saveLayout(tx, { fileId, kind: holds, name, mapping });
      }
      if ("entitlement" in params) await stateEntitlement(tx, params.fileId, params.entitlement);
      return requestImport(tx, holds, { ...params, confirmed });
    });
    redirect(`/data/runs/${runId}`);
  });

/** Places the polling districts that a waiting import does not know, for good, and lets the import go on. */
export const placeDistricts = scopedAction
  .metadata({ actionName: "place-districts", permission: "files:upload" })
  .inputSchema(formOf(districtFormSchema))
  .stateAction(async ({ parsedInput: { runId, districts }, ctx }) => {
    await withScope(ctx.scope, async (tx) => {
      const run = await findRun(tx, runId, ctx.clock());
      const asked = run && unknownDistricts(run);
      if (!asked) throw notFound("An import that waits for polling districts");
      await addDistricts(tx, asked.authorityCode, asked.publishedOn, districts);
      await resumeRun(tx, runId, "waiting", run.params as Prisma.InputJsonObject);
    });
    revalidatePath(`/data/runs/${runId}`);
  });
