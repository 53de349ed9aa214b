import { isConfirmed } from "@/lib/access/policy";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/**
 * Who may set up a second factor: somebody who has none yet and has just shown the passphrase, or somebody who has just
 * shown another one. A passphrase alone never adds to what there is.
 */
export async function requireEnrolmentRight(
  tx: ScopedTransaction,
  { userId, sessionId }: { userId: number; sessionId: string },
  now: Date,
): Promise<void> {
  const session = await tx.db.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { secondFactorAt: true, confirmedAt: true, user: { select: { demo: true } } },
  });
  if (session.user.demo)
    throw new AppError("NOT_ALLOWED", "The demo’s accounts open by one click and need none.");
  const factors = await tx.db.factor.count({ where: { userId, confirmedAt: { not: null } } });
  if (factors === 0) return;
  if (session.secondFactorAt && isConfirmed({ demo: false, confirmedAt: session.confirmedAt }, now)) return;
  throw new AppError("NOT_CONFIRMED", "Confirm first that it is you, with the second factor you have.");
}
