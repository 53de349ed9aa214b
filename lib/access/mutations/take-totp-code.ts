import { verifySync } from "otplib";
import { openSecret } from "@/lib/access/mutations/seal-secret";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** A phone's clock may be half a minute out. */
const TOLERANCE_SECONDS = 30;

/**
 * Takes the code of an authenticator app, once: the time step that it belongs to is written down in the same statement
 * that checks it, so that of two requests with one code one succeeds. `enrolling` takes the app being set up instead,
 * and with a right code it is.
 */
export async function takeTotpCode(
  tx: ScopedTransaction,
  userId: number,
  typed: string,
  now: Date,
  { enrolling = false } = {},
): Promise<boolean> {
  const token = typed.replace(/\D/g, "");
  if (token.length !== 6) return false;
  const factors = await tx.db.factor.findMany({
    where: { userId, kind: "totp", confirmedAt: enrolling ? null : { not: null } },
  });
  for (const { id, secret, lastStep } of factors) {
    if (!secret) continue;
    const answer = verifySync({
      secret: openSecret(secret),
      token,
      epoch: Math.floor(now.getTime() / 1000),
      epochTolerance: TOLERANCE_SECONDS,
    });
    if (!answer.valid || !("timeStep" in answer)) continue;
    if (answer.timeStep <= lastStep) return false;
    const { count } = await tx.db.factor.updateMany({
      where: { id, lastStep: { lt: answer.timeStep } },
      data: { lastStep: answer.timeStep, lastUsedAt: now, ...(enrolling ? { confirmedAt: now } : {}) },
    });
    return count === 1;
  }
  return false;
}
