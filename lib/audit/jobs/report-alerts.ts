import { listAlerts } from "@/lib/audit/data/list-alerts";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";

const WATCHED_MS = 3_600_000;

/** Puts unusual access of the last hour into the log, where whoever watches the app sees it. */
export async function reportAlerts(scope: Scope, now: Date): Promise<number> {
  const alerts = await withScope(scope, (tx) => listAlerts(tx, new Date(now.getTime() - WATCHED_MS)));
  for (const { kind, userId, day, figure } of alerts)
    log.warn({ alert: kind, userId, day, figure }, "unusual access");
  return alerts.length;
}
