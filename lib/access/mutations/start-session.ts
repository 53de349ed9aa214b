import { randomUUID } from "node:crypto";
import { SESSION_HOURS } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

const HALF_OPEN_MINUTES = 15;

/** A session of somebody who has shown all that is asked for. */
export async function startSession(
  tx: ScopedTransaction,
  userId: number,
  now: Date,
  device = "",
): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await tx.db.session.create({
    data: { id, userId, device, createdAt: now, expiresAt, secondFactorAt: now, confirmedAt: now },
  });
  tx.trail.note({ act: "sign-in", userId, detail: { session: id } });
  return id;
}

/** After the passphrase alone: opens no data, only the question for the second factor, and not for long. */
export async function startHalfSession(
  tx: ScopedTransaction,
  userId: number,
  now: Date,
  device = "",
): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + HALF_OPEN_MINUTES * 60_000);
  await tx.db.session.create({ data: { id, userId, device, createdAt: now, expiresAt } });
  return id;
}
