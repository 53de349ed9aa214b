import { AppError } from "@/lib/platform/errors";
import { inThread } from "@/lib/platform/in-thread";
import { featureAt } from "@/lib/profiles/evidence/features.table";
import type { FeatureColumns } from "@/lib/profiles/evidence/types";
import { describeShift } from "@/lib/profiles/support/rules/describe-shift";
import { declaredProfile } from "@/lib/profiles/target/rules/declared-profile";
import type { TargetScores } from "@/lib/profiles/target/rules/score-targets";
import type { ProfileParameters } from "@/lib/profiles/target/schema";
import { readTraitBytes } from "@/lib/profiles/traits/rules/score-trait";
import type { ItemAnswers } from "@/lib/profiles/traits/types";
import type { ScoringRows } from "@/lib/profiles/turnout/data/read-scoring-rows";
import { SCORE_CODE_BYTES } from "@/lib/profiles/turnout/rules/feature-codes";
import { hasPolls } from "@/lib/profiles/turnout/rules/has-polls";
import type { TurnoutScores } from "@/lib/profiles/turnout/rules/score-turnout";
import type { TurnoutParameters } from "@/lib/profiles/turnout/schema";
import type { RunContext } from "@/lib/runs/types";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { SlotScores } from "@/lib/scoring/types";

export interface AnswerModel {
  id: number;
  parameters: ProfileParameters;
}

/** One slot a type of election, local first, and the codes that explain them. */
export async function scoreTurnoutSlots(
  modelVersionId: number,
  parameters: TurnoutParameters,
  electors: ScoringRows,
  context: RunContext,
): Promise<{ slots: SlotScores[]; codes: Uint8Array }> {
  const { types, codes } = await inOwnThread<TurnoutScores>(
    new URL("../../profiles/turnout/jobs/score-thread.ts", import.meta.url),
    { parameters, electors },
    context,
  );
  const evident = Uint8Array.from(electors.rows.wards, (_, row) =>
    Number(hasPolls(codes, row * SCORE_CODE_BYTES)),
  );
  const slots = types.map(({ key, label, mark, scores, baselines }, index): SlotScores => {
    const slot = LOCAL_TURNOUT_SLOT + index;
    return {
      target: { slot, key, label, profile: "turnout", modelVersionId, mark },
      scores,
      evident,
      baselines,
    };
  });
  return { codes, slots };
}

/** One slot a target of the models that learn from answers, in their order; numbered after turnout's by the caller. */
export async function scoreAnswers(
  models: readonly AnswerModel[],
  electors: ScoringRows,
  features: FeatureColumns,
  answers: ItemAnswers,
  context: RunContext,
): Promise<{ slots: SlotScores[]; bytes: Uint8Array[] }> {
  const districtIds = [...new Set(electors.rows.districtIds)];
  const placeOfDistrict = new Map(districtIds.map((id, place) => [id, place]));
  const rows = {
    features,
    wards: electors.rows.wards,
    districts: electors.rows.districtIds.map((id) => placeOfDistrict.get(id)!),
  };
  const places = { wardIds: electors.history.wardIds, districtIds: Int32Array.from(districtIds) };
  const scores = await inOwnThread<TargetScores[][]>(
    new URL("../../profiles/target/jobs/score-thread.ts", import.meta.url),
    {
      models: models.map(({ parameters }) => parameters),
      rows,
      eligible: electors.eligibleForParliament,
      places,
      answers,
    },
    context,
  );
  const bytes: Uint8Array[] = [];
  const slots = models.flatMap(({ id, parameters }, model) =>
    scores[model]!.map(({ bytes: own, ...scored }, target): SlotScores => {
      const byteAt = own && features.length + bytes.length;
      if (own) bytes.push(own.moved, own.sd);
      const {
        key,
        label,
        mark = parameters.shift && describeShift(parameters.shift),
      } = parameters.targets[target]!;
      return {
        ...scored,
        target: { slot: 0, key, label, profile: parameters.profile, modelVersionId: id, mark, byteAt },
        evident: own
          ? own.moved.map((moved, row) => Number(readTraitBytes(moved, own.sd[row]!).answered))
          : ownEvidence(parameters.profile, features),
      };
    }),
  );
  return { slots, bytes };
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

/** Where the elector has answered, or was called on, before. */
function ownEvidence(profile: string, features: FeatureColumns): Uint8Array {
  const telling = (declaredProfile(profile)?.ownEvidence ?? []).map((key) => features[featureAt(key)]!);
  return Uint8Array.from(telling[0] ?? [], (_, row) => Number(telling.some((codes) => codes[row]! > 0)));
}
