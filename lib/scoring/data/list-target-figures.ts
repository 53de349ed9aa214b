import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AREA_FIGURES, wholeAreaFence } from "@/lib/scoring/data/list-area-figures";
import type { AreaFigures } from "@/lib/scoring/types";

/** The figures of one area by slot; none where it does not lie wholly within the scope. */
export async function listTargetFigures(
  tx: ScopedTransaction,
  scoreSetId: number,
  areaId: number,
): Promise<Map<number, AreaFigures>> {
  const rows = await tx.db.$queryRaw<(AreaFigures & { slot: number })[]>`
    select f.slot::int as slot, ${AREA_FIGURES} from area_score f
    where f.score_set_id = ${scoreSetId} and f.area_id = ${areaId} and f.electors > 0 and ${wholeAreaFence(tx)}`;
  return new Map(rows.map(({ slot, ...figures }) => [slot, figures]));
}
