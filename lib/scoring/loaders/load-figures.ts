import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listAreaFigures } from "@/lib/scoring/data/list-area-figures";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { PublishedFigures } from "@/lib/scoring/types";

/** What the published set says of these areas; of some nothing, where none of their electors is scored. */
export async function loadFigures(
  areaIds: readonly number[],
  slot = LOCAL_TURNOUT_SLOT,
): Promise<PublishedFigures> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    if (!set) return { set, byArea: new Map(), previousMeans: new Map() };
    const figures = await listAreaFigures(tx, set.id, slot, areaIds);
    // A slot means the same target in the set before only where turnout is asked for.
    const previous =
      set.previousId === null || slot !== LOCAL_TURNOUT_SLOT
        ? []
        : await listAreaFigures(tx, set.previousId, slot, areaIds);
    return {
      set,
      byArea: new Map(figures.map((row) => [row.areaId, row])),
      previousMeans: new Map(previous.map((row) => [row.areaId, row.meanHundredths])),
    };
  });
}
