import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** The session's challenge, which nobody gets a second time. */
export async function takeChallenge(tx: ScopedTransaction, sessionId: string): Promise<string | null> {
  const [row] = await tx.db.$queryRaw<{ challenge: string | null }[]>`
    update app_session s set challenge = null
    from (select id, challenge from app_session where id = ${sessionId}::uuid for update) old
    where s.id = old.id returning old.challenge`;
  return row?.challenge ?? null;
}
