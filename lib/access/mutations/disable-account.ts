import { refuseLastAdministrator } from "@/lib/access/mutations/revoke-grant";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** Closes or reopens an account. A closed one's sessions end at once; its grants wait. */
export async function disableAccount(
  tx: ScopedTransaction,
  { userId, by, closed }: { userId: number; by: number; closed: boolean },
  now: Date,
): Promise<void> {
  if (userId === by)
    throw new AppError("NOT_ALLOWED", "Nobody closes their own account. Ask another administrator.");
  if (closed) {
    await refuseLastAdministrator(tx, userId, now);
    await tx.db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  }
  await tx.db.user.update({ where: { id: userId }, data: { disabledAt: closed ? now : null } });
  tx.trail.note({ act: "grant", detail: { user: userId, closed } });
}
