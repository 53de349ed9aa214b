import type { PoolClient } from "pg";
import { systemClock } from "@/lib/platform/clock";
import { bulkPool } from "@/lib/platform/db/clients";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { readEvidenceCodes } from "@/lib/profiles/evidence/data/read-evidence-codes";
import { refreshEvidence } from "@/lib/profiles/evidence/data/refresh-evidence";
import { minutesInLondon } from "@/lib/profiles/evidence/rules/minutes-in-london";
import { readItemAnswers } from "@/lib/profiles/traits/data/read-item-answers";
import { readScoringRows, type ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { refreshFeatures } from "@/lib/profiles/turnout/data/refresh-features";
import { turnoutParametersSchema } from "@/lib/profiles/turnout/schema";
import type { RunContext, RunOutcome } from "@/lib/runs/types";
import { findModelsToScore } from "@/lib/scoring/data/find-models-to-score";
import { findNextLocalPoll } from "@/lib/scoring/data/find-next-poll";
import { type AnswerModel, scoreAnswers, scoreTurnoutSlots } from "@/lib/scoring/jobs/score-in-threads";
import { writeScoreSet } from "@/lib/scoring/mutations/write-score-set";
import { LOCAL_TURNOUT_SLOT, scoringParamsSchema } from "@/lib/scoring/schema";

/**
 * Scores everybody on the newest registers into a new score set that nobody sees yet: turnout, and every other profile
 * that has a model. All of it is one transaction: a run that dies leaves nothing behind.
 */
export async function runScores(context: RunContext): Promise<RunOutcome> {
  const { modelVersionId } = scoringParamsSchema.parse(context.params);
  const { turnout, answers } = await withScope(context.scope, (tx) => findModelsToScore(tx, modelVersionId));
  const parameters = turnoutParametersSchema.parse(turnout.parameters);
  const client = await bulkPool().connect();
  try {
    await client.query("begin");
    await context.report({ stage: "reading features" });
    const now = systemClock();
    const renewed = await refreshFeatures(client);
    if (answers.length > 0) await refreshEvidence(client, renewed, minutesInLondon(now));
    const nextPoll = await findNextLocalPoll(client, now);
    const electors = await readScoringRows(client, nextPoll);
    if (!electors.rows.electorIds.length) throw nobody();
    await context.report({ stage: "scoring", unitsTotal: electors.rows.electorIds.length });
    const [{ slots: turnouts, codes }, { evidence, others }] = await Promise.all([
      scoreTurnoutSlots(turnout.id, parameters, electors, context),
      // Read while the thread of turnout works.
      readAndScoreAnswers(client, answers, electors, context),
    ]);
    await context.report({ stage: "writing scores", unitsDone: electors.rows.electorIds.length });
    const slots = [...turnouts, ...others].map((scored, index) => ({
      ...scored,
      target: { ...scored.target, slot: LOCAL_TURNOUT_SLOT + index },
    }));
    const set = await writeScoreSet(client, {
      modelVersionId: turnout.id,
      runId: context.runId,
      electors,
      slots,
      codes,
      evidence,
    });
    await commit(client, context);
    return {
      status: "done",
      result: { scoreSetId: set.id, electors: set.electors, targets: slots.length },
    };
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function readAndScoreAnswers(
  client: PoolClient,
  models: readonly AnswerModel[],
  electors: ScoringRows,
  context: RunContext,
) {
  if (models.length === 0) return { evidence: null, others: [] };
  const evidence = await readEvidenceCodes(client);
  const answers = await readItemAnswers(client, electors.rows.electorIds);
  const { slots, bytes } = await scoreAnswers(models, electors, evidence, answers, context);
  return { evidence: [...evidence, ...bytes], others: slots };
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
