import { randomUUID } from "node:crypto";
import { SESSION_HOURS } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export async function startSession(tx: ScopedTransaction, userId: number, now: Date): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await tx.db.session.create({ data: { id, userId, createdAt: now, expiresAt } });
  tx.trail.note({ act: "sign-in", userId, detail: { session: id } });
  return id;
}
