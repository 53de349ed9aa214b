import { listAlerts } from "@/lib/audit/data/list-alerts";
import { londonDay, londonMidnight } from "@/lib/audit/rules/london-midnight";
import type { AuditAlert } from "@/lib/audit/types";
import { type Scope, withScope } from "@/lib/platform/db/scope";
import { log } from "@/lib/platform/log";

const HOUR_MS = 3_600_000;

/**
 * Puts access that became unusual within the last hour into the log, where whoever watches the app sees it: what an
 * account did on its day until now, where it was not unusual an hour ago. Run every hour, each is reported once.
 */
export async function reportAlerts(scope: Scope, now: Date): Promise<AuditAlert[]> {
  const before = new Date(now.getTime() - HOUR_MS);
  const dayBegan = londonMidnight(londonDay(before));
  const alerts = await withScope(scope, async (tx) => {
    const known = new Set((await listAlerts(tx, dayBegan, before)).map(keyOf));
    return (await listAlerts(tx, dayBegan, now)).filter((alert) => !known.has(keyOf(alert)));
  });
  for (const { kind, userId, day, figure } of alerts)
    log.warn({ alert: kind, userId, day, figure }, "unusual access");
  return alerts;
}

const keyOf = ({ kind, userId, day }: AuditAlert) => `${kind} ${userId} ${day}`;
