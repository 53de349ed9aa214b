import { type ScopedTransaction, withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";
import { unpackScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { scoreInterval } from "@/lib/profiles/turnout/rules/score-interval";
import { findElectorScore, type StoredScore } from "@/lib/scoring/data/find-elector-score";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { findScoreBasis } from "@/lib/scoring/data/find-score-basis";
import { readScoreCounts } from "@/lib/scoring/data/read-score-counts";
import { rankScores } from "@/lib/scoring/rules/rank-scores";
import { readTurnout } from "@/lib/scoring/rules/read-turnout";
import { LOCAL_TURNOUT, LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { ElectorScoreView, ScoreReading } from "@/lib/scoring/types";

/** The score of one elector in the published set, with rank and decile in each of these areas. */
export async function loadElectorScore(
  elector: { id: number; districtId: number },
  areas: readonly { id: number; kind: string; districtIds: readonly number[] }[],
): Promise<ElectorScoreView> {
  const { scope } = await requirePermission("electors:read");
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    const stored = set && (await findElectorScore(tx, set.id, LOCAL_TURNOUT_SLOT, elector));
    const score = stored?.scoreHundredths ?? null;
    if (!set || score === null) return { set, score: null, ranks: new Map(), reading: null };
    const ranks: ElectorScoreView["ranks"] = new Map();
    for (const { id, districtIds } of areas) {
      const area = { scoreSetId: set.id, slot: LOCAL_TURNOUT_SLOT, districtIds };
      const rank = rankScores(await readScoreCounts(tx, area), [score]).get(score);
      if (rank) ranks.set(id, rank);
    }
    const wardId = areas.find(({ kind }) => kind === "ward")?.id;
    return { set, score, ranks, reading: await readScore(tx, set.id, elector, wardId, stored!) };
  });
}

async function readScore(
  tx: ScopedTransaction,
  setId: number,
  elector: { districtId: number },
  wardId: number | undefined,
  stored: StoredScore,
): Promise<ScoreReading | null> {
  const codes = unpackScoreCodes(stored.codes);
  if (!codes || stored.scoreHundredths === null) return null;
  const interval = scoreInterval(stored.scoreHundredths, codes.sd);
  const basis = wardId === undefined ? null : await findScoreBasis(tx, setId, LOCAL_TURNOUT_SLOT, wardId);
  if (!basis) return { interval, explanation: null };
  const lines = readTurnout(basis, LOCAL_TURNOUT.key, {
    scoreHundredths: stored.scoreHundredths,
    codes,
    districtId: elector.districtId,
  });
  return { interval, explanation: { wardMeanHundredths: basis.wardMeanHundredths, lines } };
}
