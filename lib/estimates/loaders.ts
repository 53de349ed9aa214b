import { may } from "@/lib/access/policy";
import { listAreas } from "@/lib/areas/data/list-areas";
import { listNeighbours } from "@/lib/areas/data/list-neighbours";
import type { AreaInScope } from "@/lib/areas/types";
import { findNewestSet } from "@/lib/estimates/data/find-newest-set";
import { listEstimates } from "@/lib/estimates/data/list-estimates";
import { groupTargets } from "@/lib/estimates/rules/group-targets";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

/** What there is to choose from, and the figures of the chosen questions in an area and in the wards of it. */
export async function loadOpinion(area: AreaInScope, questionCodes: readonly string[]) {
  const { scope, session } = await requirePermission("areas:read");
  return withScope(scope, async (tx) => {
    const [set, areas] = [await findNewestSet(tx), await listAreas(tx, systemClock())];
    const questions = groupTargets(set?.targets ?? []);
    const named = questions.filter(({ code }) => questionCodes.includes(code));
    const chosen = named.length > 0 ? named : questions.slice(0, 1);
    const wards = area.kind === "ward" ? [] : await listNeighbours(tx, area);
    const estimates = await listEstimates(
      tx,
      chosen.flatMap(({ targets }) => targets.map(({ id }) => id)),
      [area.id, ...wards.map(({ id }) => id)],
    );
    return { set, areas, questions, chosen, estimates, mayRun: may(session.role, "models:train") };
  });
}

/** Whether somebody may start the first set. */
export async function loadMayEstimate(): Promise<boolean> {
  const { session } = await requirePermission("areas:read");
  return may(session.role, "models:train");
}
