import type { AreaInScope } from "@/lib/areas/types";
import { listResults, listStandingNext } from "@/lib/elections/data/list-results";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

/** What was declared in an area, and who stands there next. */
export async function loadResults(area: AreaInScope) {
  const { scope } = await requireScope();
  const today = systemClock();
  return withScope(scope, async (tx) => ({
    results: await listResults(tx, area, today),
    standing: await listStandingNext(tx, area, today),
  }));
}
