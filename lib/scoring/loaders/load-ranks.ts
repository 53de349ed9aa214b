import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { countAroundScores, type RankedArea } from "@/lib/scoring/data/count-around-scores";
import { rankCounts } from "@/lib/scoring/rules/rank-counts";
import type { RankInArea } from "@/lib/scoring/types";

/** Rank and decile in the area of each of these scores. */
export async function loadRanks(
  area: RankedArea,
  scores: readonly number[],
): Promise<Map<number, RankInArea>> {
  const { scope } = await requireScope();
  const cuts = [...new Set(scores)].sort((a, b) => a - b);
  if (cuts.length === 0) return new Map();
  return withScope(scope, async (tx) => rankCounts(cuts, await countAroundScores(tx, area, cuts)));
}
