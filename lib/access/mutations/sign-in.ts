import { passphraseFits } from "@/lib/access/mutations/check-passphrase";
import { attemptOf, countAttempt, forgiveAttempt } from "@/lib/access/mutations/count-attempt";
import { raiseAlert } from "@/lib/access/mutations/raise-alert";
import { startHalfSession } from "@/lib/access/mutations/start-session";
import { emailSchema } from "@/lib/access/schema";
import { type Scope, withScope } from "@/lib/platform/db/scope";

export type SignInRefusal = "NO_MATCH" | "TOO_MANY_TRIES";
export type SignInAnswer = { ok: true; sessionId: string } | { ok: false; reason: SignInRefusal };

export interface Credentials {
  email: string;
  passphrase: string;
  /** The network address that the try came from. */
  address: string;
  device?: string;
}

/**
 * The first step: a right passphrase opens a session by half, which shows nothing but the question for the second factor.
 * Whether there is such an account shows neither in the answer nor in the work done. The try is counted in a
 * transaction of its own: one that is broken off still counts.
 */
export async function signIn(scope: Scope, credentials: Credentials, now: Date): Promise<SignInAnswer> {
  const email = emailSchema.safeParse(credentials.email).data ?? "";
  const attempt = attemptOf(email, credentials.address);
  if (!(await withScope(scope, (tx) => countAttempt(tx, attempt, now)))) {
    await withScope(scope, (tx) => raiseAlert(tx, { email }, "locked-out", now));
    return { ok: false, reason: "TOO_MANY_TRIES" };
  }
  const user = await withScope(scope, (tx) =>
    tx.db.user.findFirst({ where: { email, disabledAt: null }, select: { id: true, passphraseHash: true } }),
  );
  if (!(await passphraseFits(user?.passphraseHash, credentials.passphrase)) || !user) {
    return { ok: false, reason: "NO_MATCH" };
  }
  return withScope(scope, async (tx) => {
    await forgiveAttempt(tx, attempt);
    return { ok: true, sessionId: await startHalfSession(tx, user.id, now, credentials.device) };
  });
}
