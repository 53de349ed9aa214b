"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { keyNumbers, openKeying, publishKeying, undoKeyed } from "@/lib/elections/mutations/key-marks";
import { setAbsentVotes } from "@/lib/elections/mutations/set-absent-votes";
import {
  bulkAbsentVotesSchema,
  keyingSessionSchema,
  keyNumbersSchema,
  openKeyingSchema,
} from "@/lib/elections/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const beginKeying = scopedAction
  .metadata({ actionName: "open-keying", permission: "files:upload" })
  .inputSchema(formOf(openKeyingSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const id = await withScope(ctx.scope, (tx) => openKeying(tx, parsedInput));
    redirect(`/data/keying/${id}`);
  });

/** Answers the lines that were added, for the screen to go on at once. */
export const markNumbers = scopedAction
  .metadata({ actionName: "key-numbers", permission: "files:upload" })
  .inputSchema(keyNumbersSchema)
  .action(({ parsedInput, ctx }) => withScope(ctx.scope, (tx) => keyNumbers(tx, parsedInput)));

export const undoLastLine = scopedAction
  .metadata({ actionName: "undo-keyed", permission: "files:upload" })
  .inputSchema(keyingSessionSchema)
  .action(({ parsedInput: { sessionId }, ctx }) =>
    withScope(ctx.scope, (tx) => undoKeyed(tx, sessionId, ctx.clock())),
  );

export const publishKeyedMarks = scopedAction
  .metadata({ actionName: "publish-keyed-marks", permission: "files:upload" })
  .inputSchema(formOf(keyingSessionSchema))
  .stateAction(async ({ parsedInput: { sessionId }, ctx }) => {
    await publishKeying(sessionId, ctx.clock());
    revalidatePath(`/data/keying/${sessionId}`);
  });

export const setManyAbsentVotes = scopedAction
  .metadata({ actionName: "set-absent-votes", permission: "files:upload" })
  .inputSchema(formOf(bulkAbsentVotesSchema))
  .stateAction(async ({ parsedInput, ctx }) => {
    const changes = await setAbsentVotes(ctx.scope, parsedInput, ctx.clock().toISOString().slice(0, 10));
    revalidatePath("/data/absent-voters");
    return changes;
  });
