import { createHmac } from "node:crypto";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";

export const MOST_ATTEMPTS = 10;
export const ATTEMPT_WINDOW_MINUTES = 15;

export interface Attempt {
  accountKey: string;
  addressKey: string;
}

/** Keyed hashes: the table tells nobody who tried, from where. */
const key = (kind: string, value: string) =>
  createHmac("sha256", env().authSecret).update(`attempt:${kind}:${value}`).digest("base64url");

export function attemptOf(email: string, address: string): Attempt {
  return { accountKey: key("account", email), addressKey: key("address", address) };
}

/** Tries of the second factor are counted apart: the right passphrase does not start them anew. */
export function attemptOfFactor(userId: number, address: string): Attempt {
  return { accountKey: key("second-factor", String(userId)), addressKey: key("address", address) };
}

/**
 * Counts a try before it is judged; false where the account or the address has had its ten in the last quarter of an
 * hour. The locks make tries that arrive together stand in line, so that no eleventh slips through.
 */
export async function countAttempt(tx: ScopedTransaction, attempt: Attempt, now: Date): Promise<boolean> {
  const keys = [attempt.accountKey, attempt.addressKey].sort();
  for (const key of keys) {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }
  const since = new Date(now.getTime() - ATTEMPT_WINDOW_MINUTES * 60_000);
  await tx.db.signInAttempt.deleteMany({ where: { at: { lte: since } } });
  await tx.db.requestCount.deleteMany({ where: { startedAt: { lte: since } } });
  for (const accountKey of keys) {
    if ((await tx.db.signInAttempt.count({ where: { accountKey } })) >= MOST_ATTEMPTS) return false;
  }
  await tx.db.signInAttempt.createMany({ data: keys.map((accountKey) => ({ accountKey, at: now })) });
  return true;
}

/** After a success: the account starts anew, and this try is not held against a shared address. */
export async function forgiveAttempt(tx: ScopedTransaction, attempt: Attempt): Promise<void> {
  await tx.db.signInAttempt.deleteMany({ where: { accountKey: attempt.accountKey } });
  const own = await tx.db.signInAttempt.findFirst({
    where: { accountKey: attempt.addressKey },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (own) await tx.db.signInAttempt.deleteMany({ where: { id: own.id } });
}
