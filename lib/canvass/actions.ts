"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { listCodes } from "@/lib/canvass/data/list-codes";
import { dismissUnmatched, matchUnmatched, restoreUnmatched } from "@/lib/canvass/mutations/decide-unmatched";
import { recordConsent } from "@/lib/canvass/mutations/record-consent";
import { recordContact, undoContact } from "@/lib/canvass/mutations/record-contact";
import { retireCode, saveCode } from "@/lib/canvass/mutations/save-code";
import {
  canvassImportFormSchema,
  codeFormSchema,
  codeIdFormSchema,
  consentFormSchema,
  dismissFormSchema,
  matchFormSchema,
  recordFormSchema,
  undoFormSchema,
} from "@/lib/canvass/schema";
import { requestImport } from "@/lib/imports/mutations/request-import";
import { saveLayout } from "@/lib/imports/mutations/save-layout";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

/** Writes down what happened; answers the id by which it can be taken back. */
export const record = scopedAction
  .metadata({ actionName: "record-contact", permission: "contacts:record" })
  .inputSchema(recordFormSchema)
  .action(async ({ parsedInput, ctx }) => {
    const contactId = await withScope(
      ctx.scope,
      (tx) => recordContact(tx, { ...parsedInput, canvasser: ctx.session.name, now: ctx.clock() }),
      {
        audit: {
          act: "alteration",
          detail: { electorId: parsedInput.electorId, codeId: parsedInput.codeId },
        },
      },
    );
    revalidatePath(`/electors/${parsedInput.electorId}`);
    return { contactId };
  });

export const undo = scopedAction
  .metadata({ actionName: "undo-contact", permission: "contacts:record" })
  .inputSchema(undoFormSchema)
  .action(async ({ parsedInput: { contactId }, ctx }) => {
    const electorId = await withScope(ctx.scope, (tx) => undoContact(tx, contactId, ctx.clock()), {
      audit: { act: "alteration", detail: { contactId } },
    });
    revalidatePath(`/electors/${electorId}`);
  });

export const saveConsent = scopedAction
  .metadata({ actionName: "record-consent", permission: "contacts:record" })
  .inputSchema(formOf(consentFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const { electorId, medium, given } = parsedInput;
    await withScope(
      ctx.scope,
      (tx) => recordConsent(tx, { ...parsedInput, recordedBy: ctx.session.name, now: ctx.clock() }),
      { audit: { act: "alteration", detail: { electorId, medium, given } } },
    );
    revalidatePath(`/electors/${electorId}`);
    return { saved: true };
  });

/** Answers what the code was before, so that the change can be taken back. */
export const keepCode = scopedAction
  .metadata({ actionName: "save-code", permission: "codes:manage" })
  .inputSchema(formOf(codeFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const saved = await withScope(ctx.scope, async (tx) => {
      const before = (await listCodes(tx)).find(({ id }) => id === parsedInput.id);
      return { id: await saveCode(tx, parsedInput), before: before ?? null };
    });
    revalidatePath("/canvass/codes");
    return saved;
  });

export const takeCodeOut = scopedAction
  .metadata({ actionName: "retire-code", permission: "codes:manage" })
  .inputSchema(formOf(codeIdFormSchema))
  .stateAction(async ({ parsedInput: { id }, ctx }) => {
    await withScope(ctx.scope, (tx) => retireCode(tx, id, ctx.clock()));
    revalidatePath("/canvass/codes");
  });

export const putCodeBack = scopedAction
  .metadata({ actionName: "restore-code", permission: "codes:manage" })
  .inputSchema(formOf(codeIdFormSchema))
  .stateAction(async ({ parsedInput: { id }, ctx }) => {
    await withScope(ctx.scope, (tx) => retireCode(tx, id, null));
    revalidatePath("/canvass/codes");
  });

export const matchRow = scopedAction
  .metadata({ actionName: "match-contact", permission: "contacts:review" })
  .inputSchema(formOf(matchFormSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const { electorId } = parsedInput;
    await withScope(ctx.scope, async (tx) => tx.trail.saw([electorId]), {
      audit: { act: "combination", detail: { unmatchedId: parsedInput.unmatchedId } },
    });
    await matchUnmatched({ ...parsedInput, userId: ctx.scope.userId, now: ctx.clock() });
    revalidatePath("/data/unmatched");
  });

export const dismissRow = scopedAction
  .metadata({ actionName: "dismiss-contact", permission: "contacts:review" })
  .inputSchema(formOf(dismissFormSchema))
  .stateAction(async ({ parsedInput: { unmatchedId }, ctx }) => {
    await withScope(ctx.scope, (tx) => dismissUnmatched(tx, unmatchedId, ctx.clock()));
    revalidatePath("/data/unmatched");
  });

export const restoreRow = scopedAction
  .metadata({ actionName: "restore-contact", permission: "contacts:review" })
  .inputSchema(formOf(dismissFormSchema))
  .stateAction(async ({ parsedInput: { unmatchedId }, ctx }) => {
    await withScope(ctx.scope, (tx) => restoreUnmatched(tx, unmatchedId));
    revalidatePath("/data/unmatched");
  });

/** Enqueues the import that the preview showed, keeps the columns under a name where one is given, and leads to the run. */
export const startCanvassImport = scopedAction
  .metadata({ actionName: "start-canvass-import", permission: "imports:run" })
  .inputSchema(formOf(canvassImportFormSchema))
  .stateAction(async ({ parsedInput: { holds, layoutName: name, ...params }, ctx }) => {
    const runId = await withScope(ctx.scope, async (tx) => {
      const { fileId, mapping } = params;
      if (name && Object.keys(mapping).length) await saveLayout(tx, { fileId, kind: holds, name, mapping });
      return requestImport(tx, holds, params);
    });
    redirect(`/data/runs/${runId}`);
  });
