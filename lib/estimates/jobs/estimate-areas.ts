import { listLargerAreas } from "@/lib/estimates/data/list-larger-areas";
import { type Answers, readAnswers } from "@/lib/estimates/data/read-answers";
import { readCensus } from "@/lib/estimates/data/read-census";
import { readQuestions } from "@/lib/estimates/data/read-questions";
import { writeEstimateSet } from "@/lib/estimates/mutations/write-estimate-set";
import { buildFrame } from "@/lib/estimates/rules/build-frame";
import type { EstimateCard } from "@/lib/estimates/schema";
import type { Census, EstimateInput, Frame, QuestionEstimates } from "@/lib/estimates/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import type { RunContext, RunOutcome } from "@/lib/runs/types";

/**
 * Estimates every question of the bank for every area and group from surveys and the census, and writes the set that
 * readers see from then on. No person is read and none is written.
 */
export async function estimateAreas({ runId, scope, signal, report }: RunContext): Promise<RunOutcome> {
  await report({ stage: "reading surveys and census" });
  const { census, input, answers } = await withScope(scope, async (tx) => {
    const census = await readCensus(tx);
    if (!census) throw notEnough(NO_CENSUS);
    const frame = buildFrame(census);
    if (frame.areaIds.length === 0) throw notEnough(NO_FRAME);
    const answers = await readAnswers(tx, await readQuestions(tx), systemClock());
    const larger = await listLargerAreas(tx, frame.areaIds);
    const { respondents, questions } = answers;
    return { census, answers, input: { frame, larger, respondents, questions } satisfies EstimateInput };
  });
  const results = await estimateInThread(input, signal, report);
  const targets = results.flatMap((result) => (result.ok ? result.targets : []));
  if (targets.length === 0) throw notEnough(NO_ANSWERS);

  await report({ stage: "writing the estimates" });
  const set = {
    runId,
    answers: answers.respondents.areaIds.length,
    card: describeSet(census, input.frame, answers, results),
    targets,
  };
  const setId = await withScope(scope, (tx) => writeEstimateSet(tx, set), { timeout: 60_000 });
  const done = results.filter(({ ok }) => ok).length;
  return { status: "done", result: { setId, questions: done, areas: input.frame.areaIds.length } };
}

const NO_CENSUS =
  "There are no census counts by age, sex, tenure or education. Load a census file of adults by ward first.";
const NO_FRAME =
  "No area has all of the census counts that are loaded. Load them for the same areas, then try again.";
const NO_ANSWERS =
  "No question of the loaded surveys has 100 answers from these areas, with two answers given by 20 people each.";

const notEnough = (message: string) => new AppError("NOT_ENOUGH_DATA", message);

async function estimateInThread(
  input: EstimateInput,
  signal: AbortSignal,
  report: RunContext["report"],
): Promise<QuestionEstimates[]> {
  const results: QuestionEstimates[] = [];
  const thread = new URL("./estimate-thread.ts", import.meta.url);
  const progress = (): Parameters<RunContext["report"]>[0] => ({
    stage: "estimating",
    unitsDone: results.length,
    unitsTotal: input.questions.length,
  });
  await report(progress());
  await inThread<QuestionEstimates>(thread, input, signal, (result) => {
    results.push(result);
    report(progress()).catch(() => undefined);
  });
  return results;
}

function describeSet(
  { sources, asOf }: Census,
  frame: Frame,
  { surveys, from, to, respondents }: Answers,
  results: readonly QuestionEstimates[],
): EstimateCard {
  const known = new Set(frame.areaIds);
  return {
    frame: {
      sources,
      asOf,
      areas: frame.areaIds.length,
      people: Math.round(frame.sizes.reduce((sum, size) => sum + size, 0)),
      cells: frame.sizes.length,
      characteristics: frame.characteristics.map(({ key }) => key),
      gap: frame.gap,
    },
    surveys,
    from,
    to,
    elsewhere: respondents.areaIds.filter((areaId) => !known.has(areaId)).length,
    skipped: results.flatMap((result) =>
      result.ok ? [] : [{ question: result.question, reason: result.reason }],
    ),
    warnings: results.flatMap((result) => (result.ok ? result.warnings : [])),
  };
}
