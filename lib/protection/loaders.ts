import { may } from "@/lib/access/policy";
import { systemClock } from "@/lib/platform/clock";
import { withScope } from "@/lib/platform/db/scope";
import { requirePermission, requireScope } from "@/lib/platform/session";
import { listCertificates, listRightsActions } from "@/lib/protection/data/list-actions";
import type { ElectorRights } from "@/lib/protection/types";

const MOST_SHOWN = 200;
const MOST_CERTIFICATES = 30;

/** Everything asked for, and what was deleted. */
export async function loadRequests() {
  const { scope } = await requirePermission("rights:erase");
  return withScope(scope, async (tx) => ({
    actions: await listRightsActions(tx, MOST_SHOWN),
    certificates: await listCertificates(tx, MOST_CERTIFICATES),
  }));
}

/** What the reader of an elector's page may record there. */
export async function loadElectorRights(): Promise<ElectorRights> {
  const { role } = (await requireScope()).session;
  return {
    mayRecord: may(role, "rights:record"),
    mayErase: may(role, "rights:erase"),
    mayReadTrail: may(role, "audit:read"),
    today: systemClock().toISOString().slice(0, 10),
  };
}
