import type { OwnFactor, OwnSession } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface OwnAccount {
  sessions: OwnSession[];
  factors: OwnFactor[];
  recoveryCodes: number;
}

/** What belongs to one person alone: their sessions in force, their second factors, how many recovery codes are left. */
export async function findOwnAccount(tx: ScopedTransaction, userId: number, now: Date): Promise<OwnAccount> {
  const [sessions, factors, recoveryCodes] = [
    await tx.db.session.findMany({
      where: { userId, revokedAt: null, expiresAt: { gt: now }, secondFactorAt: { not: null } },
      select: { id: true, device: true, createdAt: true, expiresAt: true },
      orderBy: { createdAt: "desc" },
    }),
    await tx.db.factor.findMany({
      where: { userId, confirmedAt: { not: null } },
      select: { id: true, kind: true, label: true, createdAt: true, lastUsedAt: true },
      orderBy: { id: "asc" },
    }),
    await tx.db.recoveryCode.count({ where: { userId } }),
  ];
  return { sessions, factors, recoveryCodes };
}
