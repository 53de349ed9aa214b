import { withScope } from "@/lib/platform/db/scope";
import { badInput } from "@/lib/platform/errors";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { dropOldSets } from "@/lib/scoring/mutations/drop-old-sets";
import { publishSet } from "@/lib/scoring/mutations/publish-set";
import { publishingParamsSchema } from "@/lib/scoring/schema";

/** Moves the pointer that readers follow; sets that nobody can come back to are dropped. */
export async function publishScores(context: RunContext): Promise<RunOutcome> {
  const params = publishingParamsSchema.parse(context.params);
  const scoreSetId = await withScope(context.scope, async (tx) => {
    const id = "restore" in params ? (await findPublishedSet(tx))?.previousId : params.scoreSetId;
    if (!id) throw badInput("There is no earlier score set to restore: only one was ever published.");
    await publishSet(tx, id, params.publishedBy);
    return id;
  });
  const dropped = await withScope(context.scope, dropOldSets);
  return { status: "done", result: { scoreSetId, dropped: dropped.length } };
}
