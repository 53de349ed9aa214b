import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { takeChallenge } from "@/lib/access/mutations/take-challenge";
import { registrationSchema } from "@/lib/access/schema";
import type { Site } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** What the browser asks for a new passkey with; the challenge waits in the session's row. */
export async function beginPasskey(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string; email: string; name: string },
  site: Site,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { userId, sessionId, email, name } = person;
  const known = await tx.db.factor.findMany({ where: { userId, kind: "passkey" } });
  const options = await generateRegistrationOptions({
    rpName: "Hustings",
    rpID: site.host,
    userName: email,
    userDisplayName: name,
    attestationType: "none",
    excludeCredentials: known.flatMap(({ credentialId }) => (credentialId ? [{ id: credentialId }] : [])),
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
  });
  await tx.db.session.update({ where: { id: sessionId }, data: { challenge: options.challenge } });
  return options;
}

/** Keeps the passkey that answered; false where the answer is none to this session's challenge. */
export async function addPasskey(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string },
  answer: unknown,
  site: Site,
  now: Date,
): Promise<boolean> {
  const challenge = await takeChallenge(tx, person.sessionId);
  const response = registrationSchema.safeParse(answer).data;
  if (!challenge || !response) return false;
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return false;
  const { credential } = verified.registrationInfo;
  await tx.db.factor.create({
    data: {
      userId: person.userId,
      kind: "passkey",
      label: "Passkey",
      credentialId: credential.id,
      publicKey: new Uint8Array(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      confirmedAt: now,
    },
  });
  return true;
}
