import { listAlerts } from "@/lib/audit/data/list-alerts";
import { listEvents } from "@/lib/audit/data/list-events";
import { listVolumes } from "@/lib/audit/data/list-volumes";
import { londonMidnight } from "@/lib/audit/rules/london-midnight";
import { type AuditQuery, auditQuerySchema } from "@/lib/audit/schema";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission } from "@/lib/platform/session";

const DAY_MS = 24 * 3_600_000;
const WATCHED_DAYS = 7;
const MOST_EVENTS = 200;
const MOST_ACCOUNTS = 20;

/** The trail as somebody answerable reads it. That it was read is written down as well. */
export async function loadAudit(asked: unknown) {
  const { scope } = await requirePermission("audit:read");
  const query = auditQuerySchema.parse(asked);
  const now = systemClock();
  const since = new Date(now.getTime() - WATCHED_DAYS * DAY_MS);
  return withScope(
    scope,
    async (tx) => ({
      query,
      events: await listEvents(tx, filterOf(query), MOST_EVENTS),
      volumes: await listVolumes(tx, since, MOST_ACCOUNTS),
      alerts: await listAlerts(tx, since, now),
      accounts: await tx.db.user.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
    }),
    { audit: { act: "view", filter: query, detail: { page: "audit" } } },
  );
}

function filterOf({ elector, account, from, until }: AuditQuery) {
  return {
    electorId: elector,
    userId: account,
    from: from ? londonMidnight(from) : undefined,
    // The day named is the last one shown.
    until: until ? londonMidnight(until, 1) : undefined,
  };
}
