import { raiseAlert } from "@/lib/access/mutations/raise-alert";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** Takes one of several second factors away; the last one stays. */
export async function removeFactor(
  tx: ScopedTransaction,
  userId: number,
  factorId: number,
  now: Date,
): Promise<void> {
  // The lock keeps two removals at once from taking the last two.
  await tx.db.$executeRaw`select from user_account where id = ${userId} for update`;
  const others = await tx.db.factor.count({
    where: { userId, confirmedAt: { not: null }, id: { not: factorId } },
  });
  if (others === 0)
    throw new AppError("CONFLICT", "This is your only second factor. Set up another one first.");
  await tx.db.factor.deleteMany({ where: { id: factorId, userId } });
  await raiseAlert(tx, { id: userId }, "factor-removed", now);
  tx.trail.note({ act: "sign-in", userId, detail: { factorRemoved: factorId } });
}
