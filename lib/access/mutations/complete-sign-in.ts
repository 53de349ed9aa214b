import {
  type Attempt,
  attemptOfFactor,
  countAttempt,
  forgiveAttempt,
} from "@/lib/access/mutations/count-attempt";
import { enrolFactor, provePerson } from "@/lib/access/mutations/prove-person";
import { raiseAlert } from "@/lib/access/mutations/raise-alert";
import { startSession } from "@/lib/access/mutations/start-session";
import type { Proof } from "@/lib/access/schema";
import type { Site } from "@/lib/access/types";
import { type Scope, withScope } from "@/lib/platform/db/scope";

export type SecondStepRefusal = "NO_MATCH" | "TOO_MANY_TRIES" | "TOO_LATE";
export type SecondStepAnswer = { ok: true; sessionId: string } | { ok: false; reason: SecondStepRefusal };

export interface SecondStep {
  /** The session that the passphrase opened by half. */
  sessionId: string;
  proof: Proof;
  address: string;
  device: string;
  site: Site;
}

/**
 * The second step of the sign-in. The half-open session ends and a whole one begins under a new id. Where the account
 * has no second factor yet, the proof sets one up.
 */
export async function completeSignIn(scope: Scope, step: SecondStep, now: Date): Promise<SecondStepAnswer> {
  const half = await withScope(scope, (tx) =>
    tx.db.session.findFirst({
      where: {
        id: step.sessionId,
        secondFactorAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
        user: { disabledAt: null },
      },
      select: { userId: true },
    }),
  );
  if (!half) return { ok: false, reason: "TOO_LATE" };
  const { userId } = half;
  const attempt = attemptOfFactor(userId, step.address);
  if (!(await withScope(scope, (tx) => countAttempt(tx, attempt, now)))) {
    await withScope(scope, (tx) => raiseAlert(tx, { id: userId }, "locked-out", now));
    return { ok: false, reason: "TOO_MANY_TRIES" };
  }
  return withScope(scope, (tx) => finish({ tx, step, userId, attempt, now }));
}

async function finish({
  tx,
  step,
  userId,
  attempt,
  now,
}: {
  tx: Parameters<typeof provePerson>[0];
  step: SecondStep;
  userId: number;
  attempt: Attempt;
  now: Date;
}): Promise<SecondStepAnswer> {
  const person = { userId, sessionId: step.sessionId };
  const hasFactor = await tx.db.factor.count({ where: { userId, confirmedAt: { not: null } } });
  const fits = hasFactor > 0 ? provePerson : enrolFactor;
  if (!(await fits(tx, person, step.proof, step.site, now))) return { ok: false, reason: "NO_MATCH" };
  const { count } = await tx.db.session.updateMany({
    where: { id: step.sessionId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count !== 1) return { ok: false, reason: "TOO_LATE" };
  await forgiveAttempt(tx, attempt);
  return { ok: true, sessionId: await startSession(tx, userId, now, step.device) };
}
