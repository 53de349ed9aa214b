import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** From the next request on the session opens nothing, whoever still holds its cookie. */
export async function endSession(tx: ScopedTransaction, sessionId: string, now: Date): Promise<void> {
  await tx.db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } });
}
