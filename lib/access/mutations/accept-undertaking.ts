import { UNDERTAKING_VERSION } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Lasts a year, or until the undertaking is rewritten. */
export async function acceptUndertaking(tx: ScopedTransaction, userId: number, now: Date): Promise<void> {
  await tx.db.undertaking.create({ data: { userId, version: UNDERTAKING_VERSION, acceptedAt: now } });
}
