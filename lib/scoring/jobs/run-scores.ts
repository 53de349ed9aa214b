import type { PoolClient } from "pg";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import { readScoringRows, type ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { refreshFeatures } from "@/lib/profiles/turnout/data/refresh-features";
import type { TurnoutScores } from "@/lib/profiles/turnout/rules/score-turnout";
import { turnoutParametersSchema } from "@/lib/profiles/turnout/schema";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { findModelToScore } from "@/lib/scoring/data/find-model-to-score";
import { findNextLocalPoll } from "@/lib/scoring/data/find-next-poll";
import { writeScoreSet } from "@/lib/scoring/mutations/write-score-set";
import { scoringParamsSchema } from "@/lib/scoring/schema";

/**
 * Scores everybody on the newest registers into a new score set that nobody sees yet. All of it is one transaction:
 * a run that dies leaves nothing behind.
 */
export async function runScores(context: RunContext): Promise<RunOutcome> {
  const { modelVersionId } = scoringParamsSchema.parse(context.params);
  const model = await withScope(context.scope, (tx) => findModelToScore(tx, modelVersionId));
  const parameters = turnoutParametersSchema.parse(model.parameters);
  const client = await bulkPool().connect();
  try {
    await client.query("begin");
    await context.report({ stage: "reading features" });
    await refreshFeatures(client);
    const electors = await readScoringRows(client, await findNextLocalPoll(client, systemClock()));
    if (!electors.rows.electorIds.length) throw nobody();
    await context.report({ stage: "scoring", unitsTotal: electors.rows.electorIds.length });
    const scores = await scoreInThread(parameters, electors, context);
    await context.report({ stage: "writing scores", unitsDone: electors.rows.electorIds.length });
    const set = await writeScoreSet(client, {
      modelVersionId: model.id,
      runId: context.runId,
      electors,
      scores,
    });
    await commit(client, context);
    return { status: "done", result: { scoreSetId: set.id, electors: set.electors } };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function commit(client: PoolClient, context: RunContext) {
  context.signal.throwIfAborted();
  await client.query("commit");
}

const nobody = () =>
  new AppError(
    "NOT_ENOUGH_DATA",
    "There is nobody to score: no register is loaded. Import a register first.",
  );

async function scoreInThread(
  parameters: unknown,
  electors: ScoringRows,
  context: RunContext,
): Promise<TurnoutScores> {
  let scores: TurnoutScores | undefined;
  const thread = new URL("../../profiles/turnout/jobs/score-thread.ts", import.meta.url);
  await inThread<{ scores: TurnoutScores }>(thread, { parameters, electors }, context.signal, (message) => {
    scores = message.scores;
  });
  if (!scores)
    throw new AppError("INTERNAL", "Scoring ended without scores. Nothing was changed; please try again.");
  return scores;
}
