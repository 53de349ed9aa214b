"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { scopedQuery } from "@/lib/linkage/data/scoped-query";
import { decidePair, undoDecision } from "@/lib/linkage/mutations/decide-pair";
import { mergeByHand } from "@/lib/linkage/mutations/merge-by-hand";
import { splitElectors } from "@/lib/linkage/mutations/split-electors";
import { decisionSchema, mergeByHandSchema, undoDecisionSchema, undoMergeSchema } from "@/lib/linkage/schema";
import { withScope } from "@/lib/platform/db/scope";
import { formOf, scopedAction } from "@/lib/platform/safe-action";

export const sayOfPair = scopedAction
  .metadata({ actionName: "decide-linkage-pair", permission: "electors:link" })
  .inputSchema(formOf(decisionSchema))
  .stateAction(async ({ parsedInput: { pairId, says }, ctx }) => {
    await withScope(
      ctx.scope,
      (tx) => decidePair(scopedQuery(tx), { pairId, says, userId: ctx.session.userId, now: ctx.clock() }),
      { audit: { act: "combination", detail: { pair: pairId, says } } },
    );
    redirect(`/data/linkage/review?decided=${pairId}`);
  });

export const takeBackDecision = scopedAction
  .metadata({ actionName: "undo-linkage-decision", permission: "electors:link" })
  .inputSchema(formOf(undoDecisionSchema))
  .stateAction(async ({ parsedInput: { pairId }, ctx }) => {
    await withScope(
      ctx.scope,
      (tx) => undoDecision(scopedQuery(tx), pairId, ctx.session.userId, ctx.clock()),
      {
        audit: { act: "combination", detail: { pair: pairId, says: "undone" } },
      },
    );
    redirect("/data/linkage/review");
  });

export const mergeTwo = scopedAction
  .metadata({ actionName: "merge-electors", permission: "electors:link" })
  .inputSchema(formOf(mergeByHandSchema))
  .stateAction(async ({ parsedInput: { keptId, mergedId }, ctx }) => {
    await withScope(ctx.scope, (tx) => mergeByHand(scopedQuery(tx), keptId, mergedId, ctx.session.userId), {
      audit: { act: "combination", detail: { first: keptId, second: mergedId } },
    });
    revalidatePath("/data/linkage");
  });

export const undoMerge = scopedAction
  .metadata({ actionName: "undo-merge", permission: "electors:link" })
  .inputSchema(formOf(undoMergeSchema))
  .stateAction(async ({ parsedInput: { mergeId }, ctx }) => {
    await withScope(
      ctx.scope,
      (tx) => splitElectors(scopedQuery(tx), mergeId, ctx.session.userId, ctx.clock()),
      { audit: { act: "combination", detail: { merge: mergeId, undone: true } } },
    );
    revalidatePath("/data/linkage");
  });
