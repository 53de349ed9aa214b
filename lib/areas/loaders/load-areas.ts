import { listAreas } from "@/lib/areas/data/list-areas";
import type { AreaListItem } from "@/lib/areas/types";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requireScope } from "@/lib/platform/session";

export async function loadAreas(): Promise<AreaListItem[]> {
  const { scope } = await requireScope();
  return withScope(scope, (tx) => listAreas(tx, systemClock()));
}
