import { countArea } from "@/lib/areas/data/count-area";
import { listNeighbours } from "@/lib/areas/data/list-neighbours";
import { listPolls, listUpcomingElections } from "@/lib/areas/data/list-polls";
import type { AreaFacts, AreaInScope, AreaName } from "@/lib/areas/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

/** What the register and the marked registers say of an area. */
export async function loadAreaFacts(area: AreaInScope): Promise<AreaFacts> {
  const { scope } = await requireScope();
  const today = systemClock();
  // Side by side: counting the electors takes longer than all the rest.
  const [counts, history] = await Promise.all([
    withScope(scope, (tx) => countArea(tx, area.districtIds)),
    withScope(scope, async (tx) => ({
      polls: await listPolls(tx, area.districtIds, today),
      upcoming: await listUpcomingElections(tx, area.districtIds, today),
    })),
  ]);
  return { counts, ...history };
}

export async function loadNeighbours(area: AreaInScope): Promise<AreaName[]> {
  const { scope } = await requireScope();
  return withScope(scope, (tx) => listNeighbours(tx, area));
}
