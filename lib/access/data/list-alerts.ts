import type { AlertView } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const MOST_SHOWN = 20;

/** What administrators have not put away yet, newest first. */
export async function listAlerts(tx: ScopedTransaction): Promise<AlertView[]> {
  const alerts = await tx.db.accessAlert.findMany({
    where: { seenAt: null },
    include: { user: { select: { name: true } } },
    orderBy: { at: "desc" },
    take: MOST_SHOWN,
  });
  return alerts.map(({ id, kind, at, user }) => ({ id, kind, at, name: user.name }));
}
