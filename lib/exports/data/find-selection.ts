import { findArea } from "@/lib/areas/data/find-area";
import type { ElectorSelection } from "@/lib/electors/data/where-electors";
import type { ElectorsQuery } from "@/lib/electors/schema/electors-query";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { notFound } from "@/lib/platform/errors";
import { findPublishedSet } from "@/lib/scoring/data/find-published-set";
import { listAreaFigures } from "@/lib/scoring/data/list-area-figures";
import { LOCAL_TURNOUT_SLOT } from "@/lib/scoring/schema";

/** The list as its page shows it: the area within the scope, the published scores, the filters. Throws NOT_FOUND. */
export async function findSelection(
  tx: ScopedTransaction,
  areaCode: string,
  filters: ElectorsQuery,
  today: Date,
): Promise<ElectorSelection> {
  const area = await findArea(tx, areaCode, today);
  if (!area) throw notFound("The area");
  const set = await findPublishedSet(tx);
  const frame = set && { scoreSetId: set.id, slot: LOCAL_TURNOUT_SLOT, current: set.current };
  const [figures] = frame ? await listAreaFigures(tx, frame.scoreSetId, frame.slot, [area.id]) : [];
  const decile = figures?.deciles.find((row) => row.decile === filters.decile);
  const decileRange =
    decile && decile.min !== null && decile.max !== null ? { low: decile.min, high: decile.max } : null;
  return { districtIds: area.districtIds, frame, filters, decileRange, today };
}
