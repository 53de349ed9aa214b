import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { readScoreCounts, type ScoredArea } from "@/lib/scoring/data/read-score-counts";
import { rankScores } from "@/lib/scoring/rules/rank-scores";
import type { RankInArea } from "@/lib/scoring/types";

/** Rank and decile in the area of each of these scores. */
export async function loadRanks(
  area: ScoredArea,
  scores: readonly number[],
): Promise<Map<number, RankInArea>> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => rankScores(await readScoreCounts(tx, area), scores));
}
