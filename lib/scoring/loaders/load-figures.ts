import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listAreaFigures } from "@/lib/scoring/data/list-area-figures";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";
import type { AreaFigures, PublishedSet } from "@/lib/scoring/types";

export interface PublishedFigures {
  set: PublishedSet | null;
  byArea: Map<number, AreaFigures>;
  /** Mean in hundredths of the set published before, by area. */
  previousMeans: Map<number, number>;
}

/** What the published set says of these areas; of some nothing, where none of their electors is scored. */
export async function loadFigures(areaIds: readonly number[]): Promise<PublishedFigures> {
  const { scope } = await requireScope();
  return withScope(scope, async (tx) => {
    const set = await findPublishedSet(tx);
    if (!set) return { set, byArea: new Map(), previousMeans: new Map() };
    const figures = await listAreaFigures(tx, set.id, LOCAL_TURNOUT_SLOT, areaIds);
    const previous =
      set.previousId === null ? [] : await listAreaFigures(tx, set.previousId, LOCAL_TURNOUT_SLOT, areaIds);
    return {
      set,
      byArea: new Map(figures.map((row) => [row.areaId, row])),
      previousMeans: new Map(previous.map((row) => [row.areaId, row.meanHundredths])),
    };
  });
}
