import { countArea } from "@/lib/areas/data/count-area";
import { listNeighbours } from "@/lib/areas/data/list-neighbours";
import { listPolls, listUpcomingElections } from "@/lib/areas/data/list-polls";
import type { AreaCounts, AreaInScope, AreaName, PollTurnout, UpcomingElection } from "@/lib/areas/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

export interface AreaFacts {
  counts: AreaCounts;
  polls: PollTurnout[];
  upcoming: UpcomingElection[];
}

/** What the register and the marked registers say of an area. */
export async function loadAreaFacts(area: AreaInScope): Promise<AreaFacts> {
  const { scope } = await requireScope();
  const today = systemClock();
  return withScope(scope, async (tx) => ({
    counts: await countArea(tx, area.districtIds),
    polls: await listPolls(tx, area.districtIds, today),
    upcoming: await listUpcomingElections(tx, area.districtIds, today),
  }));
}

export async function loadNeighbours(area: AreaInScope): Promise<AreaName[]> {
  const { scope } = await requireScope();
  return withScope(scope, (tx) => listNeighbours(tx, area));
}
