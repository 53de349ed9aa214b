import { may } from "@/lib/access/policy";
import { countElectors } from "@/lib/electors/data/count-electors";
import { listElectors } from "@/lib/electors/data/list-electors";
import { asksForMore, asksForScore, type ElectorSelection } from "@/lib/electors/data/where-electors";
import { chooseOrder } from "@/lib/electors/rules/choose-order";
import { decodeCursor } from "@/lib/electors/rules/encode-cursor";
import type { ElectorsQuery } from "@/lib/electors/schema/electors-query";
import type { Cursor, ElectorPage } from "@/lib/electors/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

const PAGE_ROWS = 50;

export interface ElectorList extends ElectorPage {
  /** Electors that fit the filters. */
  matches: number;
  /** Electors of the area. */
  total: number;
  mayExport: boolean;
}

export async function loadElectorList(
  query: ElectorsQuery,
  selection: Pick<ElectorSelection, "districtIds" | "frame" | "decileRange">,
): Promise<ElectorList> {
  const { scope, session } = await requirePermission("electors:read");
  const whole: ElectorSelection = { ...selection, filters: {}, today: systemClock() };
  const narrowed: ElectorSelection = { ...whole, filters: query };
  // Side by side, on connections of their own: counting takes longer than finding a page.
  const [page, matches, total] = await Promise.all([
    withScope(scope, (tx) => listElectors(tx, narrowed, chooseOrder(query), cursorOf(query), PAGE_ROWS), {
      audit: { act: "search", filter: query },
    }),
    isNarrowed(query) ? withScope(scope, (tx) => countElectors(tx, narrowed)) : null,
    withScope(scope, (tx) => countElectors(tx, whole)),
  ]);
  return { ...page, matches: matches ?? total, total, mayExport: may(session.role, "exports:make") };
}

const isNarrowed = (query: ElectorsQuery) => asksForScore(query) || asksForMore(query);

function cursorOf({ after, before }: ElectorsQuery): Cursor | null {
  if (after) return decodeCursor(after, "after");
  return before ? decodeCursor(before, "before") : null;
}
