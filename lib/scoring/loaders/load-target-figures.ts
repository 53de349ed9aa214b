import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listTargetFigures } from "@/lib/scoring/data/list-target-figures";
import type { AreaFigures } from "@/lib/scoring/types";

/** What the published set says of one area, by slot. */
export async function loadTargetFigures(areaId: number): Promise<Map<number, AreaFigures>> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    return set && set.targets.length > 1 ? listTargetFigures(tx, set.id, areaId) : new Map();
  });
}
