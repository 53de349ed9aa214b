import { findParty } from "@/lib/access/data/find-party";
import { ROLES } from "@/lib/access/schema";
import type { DemoAccount } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/**
 * The accounts that anybody at this machine may take with one click: only while the database holds nothing but the demo
 * and the server listens on this machine alone. Empty otherwise.
 */
export async function listDemoAccounts(tx: ScopedTransaction, loopback: boolean): Promise<DemoAccount[]> {
  if (!loopback) return [];
  const party = await findParty(tx);
  if (!party?.demo || (await tx.db.user.count({ where: { demo: false } })) > 0) return [];
  const users = await tx.db.user.findMany({
    where: { demo: true, disabledAt: null },
    include: {
      grants: {
        where: { revokedAt: null },
        include: { areas: { include: { area: { select: { name: true, kind: true } } } } },
      },
    },
    orderBy: { id: "asc" },
  });
  return users.flatMap(({ id, name, grants }) => {
    const role = ROLES.find((known) => known === grants[0]?.role);
    const areas = grants.flatMap((grant) => grant.areas.map(({ area }) => area));
    return role ? [{ id, name, role, areas }] : [];
  });
}
