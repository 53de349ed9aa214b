import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { unpackScoreCodes } from "@/lib/profiles/turnout/rules/feature-codes";
import { countAroundScores } from "@/lib/scoring/data/count-around-scores";
import { findElectorScore } from "@/lib/scoring/data/find-elector-score";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { findScoreBasis } from "@/lib/scoring/data/find-score-basis";
import { rankCounts } from "@/lib/scoring/rules/rank-counts";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { ElectorScoreView } from "@/lib/scoring/types";

/** The score of one elector in the published set, with rank and decile in each of these areas. */
export async function loadElectorScore(
  elector: { id: number; districtId: number; wardId: number },
  areas: readonly { id: number; districtIds: readonly number[] }[],
): Promise<ElectorScoreView> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    const stored = set && (await findElectorScore(tx, set.id, LOCAL_TURNOUT_SLOT, elector));
    const score = stored?.scoreHundredths ?? null;
    if (!set || score === null) return { set, score: null, ranks: new Map(), basis: null };
    const ranks: ElectorScoreView["ranks"] = new Map();
    for (const { id, districtIds } of areas) {
      const area = { scoreSetId: set.id, slot: LOCAL_TURNOUT_SLOT, districtIds };
      const rank = rankCounts([score], await countAroundScores(tx, area, [score])).get(score);
      if (rank) ranks.set(id, rank);
    }
    const codes = unpackScoreCodes(Uint8Array.from(stored?.codes ?? []));
    const basis = areas.some(({ id }) => id === elector.wardId)
      ? await findScoreBasis(tx, set.id, LOCAL_TURNOUT_SLOT, elector.wardId)
      : null;
    return { set, score, ranks, basis: codes && basis && { ...basis, codes } };
  });
}
