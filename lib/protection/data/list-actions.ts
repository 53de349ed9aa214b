import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { CertificateView, RightsActionView } from "@/lib/protection/types";

/** What people asked for, newest first; of one elector, or of all. Headquarters only. */
export function listRightsActions(
  tx: ScopedTransaction,
  limit: number,
  electorId: number | null = null,
): Promise<RightsActionView[]> {
  return tx.db.$queryRaw<RightsActionView[]>`
    select a.id, a.kind, a.elector_id as "electorId", a.reason, a.received_on::text as "receivedOn",
      a.recorded_at as "recordedAt", u.name as "recordedBy", a.ended_at as "endedAt", a.end_reason as "endReason"
    from rights_action a left join user_account u on u.id = a.recorded_by_id
    where ${electorId}::int is null or a.elector_id = ${electorId}
    order by a.id desc limit ${limit}`;
}

/** What was deleted, newest first. */
export async function listCertificates(tx: ScopedTransaction, limit: number): Promise<CertificateView[]> {
  const rows = await tx.db.deletionCertificate.findMany({ orderBy: { id: "desc" }, take: limit });
  return rows.map(({ id, at, ground, counts }) => ({
    id,
    at,
    ground: ground === "erasure" ? "erasure" : "retention",
    counts: counts as Record<string, number>,
  }));
}
