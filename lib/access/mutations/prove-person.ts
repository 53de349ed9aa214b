import { addPasskey } from "@/lib/access/mutations/add-passkey";
import { takePasskey } from "@/lib/access/mutations/ask-passkey";
import { takeRecoveryCode } from "@/lib/access/mutations/take-recovery-code";
import { takeTotpCode } from "@/lib/access/mutations/take-totp-code";
import type { Proof } from "@/lib/access/schema";
import type { Site } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** Whether the second factor fits. Whatever is taken here is taken once. */
export function provePerson(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string },
  proof: Proof,
  site: Site,
  now: Date,
): Promise<boolean> {
  if (proof.kind === "totp") return takeTotpCode(tx, person.userId, proof.code, now);
  if (proof.kind === "recovery") return takeRecoveryCode(tx, person.userId, proof.code);
  return takePasskey(tx, person, proof.answer, site, now);
}

/** Sets up a second factor by showing that it works. */
export function enrolFactor(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string },
  proof: Proof,
  site: Site,
  now: Date,
): Promise<boolean> {
  if (proof.kind === "totp") return takeTotpCode(tx, person.userId, proof.code, now, { enrolling: true });
  if (proof.kind === "recovery") return Promise.resolve(false);
  return addPasskey(tx, person, proof.answer, site, now);
}
