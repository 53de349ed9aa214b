import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import type { EvidenceCodes } from "@/lib/profiles/evidence/data/read-evidence-codes";
import { featureAt } from "@/lib/profiles/evidence/features.table";
import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import type { TargetScores } from "@/lib/profiles/target/rules/score-targets";
import type { ProfileParameters } from "@/lib/profiles/target/schema";
import type { ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { FEATURE_BYTES, FIRST_OUTCOME, SCORE_CODE_BYTES } from "@/lib/profiles/turnout/rules/feature-codes";
import type { TurnoutScores } from "@/lib/profiles/turnout/rules/score-turnout";
import type { TurnoutParameters } from "@/lib/profiles/turnout/schema";
import type { RunContext } from "@/lib/runs/types";
import { LOCAL_TURNOUT, LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { SlotScores } from "@/lib/scoring/types";

export interface AnswerModel {
  id: number;
  parameters: ProfileParameters;
}

/** The slot of turnout, and the codes that explain it. */
export async function scoreTurnoutSlot(
  modelVersionId: number,
  parameters: TurnoutParameters,
  electors: ScoringRows,
  context: RunContext,
): Promise<{ slot: SlotScores; codes: Uint8Array }> {
  const { scores, codes, baselines } = await inOwnThread<TurnoutScores>(
    new URL("../../profiles/turnout/jobs/score-thread.ts", import.meta.url),
    { parameters, electors },
    context,
  );
  const target = { ...LOCAL_TURNOUT, modelVersionId };
  const evident = Uint8Array.from(scores, (_, row) => Number(hasPolls(codes, row)));
  return { codes, slot: { target, scores, evident, baselines } };
}

/** One slot a target of the models that learn from answers, in their order, after turnout's. */
export async function scoreAnswers(
  models: readonly AnswerModel[],
  electors: ScoringRows,
  evidence: EvidenceCodes,
  context: RunContext,
): Promise<SlotScores[]> {
  const districtIds = [...new Set(electors.rows.districtIds)];
  const placeOfDistrict = new Map(districtIds.map((id, place) => [id, place]));
  const rows = {
    features: evidence.features,
    wards: electors.rows.wards,
    districts: electors.rows.districtIds.map((id) => placeOfDistrict.get(id)!),
  };
  const places = { wardIds: electors.history.wardIds, districtIds: Int32Array.from(districtIds) };
  const scores = await inOwnThread<TargetScores[][]>(
    new URL("../../profiles/target/jobs/score-thread.ts", import.meta.url),
    { models: models.map(({ parameters }) => parameters), rows, eligible: evidence.eligible, places },
    context,
  );
  let slot = LOCAL_TURNOUT_SLOT;
  return models.flatMap(({ id, parameters }, model) =>
    scores[model]!.map((scored, target): SlotScores => {
      slot += 1;
      const { key, label } = parameters.targets[target]!;
      return {
        ...scored,
        target: { slot, key, label, profile: parameters.profile, modelVersionId: id },
        evident: ownEvidence(parameters.profile, evidence),
      };
    }),
  );
}

async function inOwnThread<Scores>(thread: URL, data: unknown, context: RunContext): Promise<Scores> {
  let scores: Scores | undefined;
  await inThread<{ scores: Scores }>(thread, data, context.signal, (message) => {
    scores = message.scores;
  });
  if (!scores)
    throw new AppError("INTERNAL", "Scoring ended without scores. Nothing was changed; please try again.");
  return scores;
}

function hasPolls(codes: Uint8Array, row: number): boolean {
  const start = row * SCORE_CODE_BYTES;
  for (let at = start + FIRST_OUTCOME; at < start + FEATURE_BYTES; at++) if (codes[at] !== 0) return true;
  return false;
}

/** Where the elector has answered, or was called on, before. */
function ownEvidence(profile: string, { features }: EvidenceCodes): Uint8Array {
  const telling = (declaredProfile(profile)?.ownEvidence ?? []).map((key) => features[featureAt(key)]!);
  return Uint8Array.from(telling[0] ?? [], (_, row) => Number(telling.some((codes) => codes[row]! > 0)));
}
