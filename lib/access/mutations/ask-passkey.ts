import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { takeChallenge } from "@/lib/access/mutations/take-challenge";
import { authenticationSchema } from "@/lib/access/schema";
import type { Site } from "@/lib/access/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** What the browser asks the person's passkey; the challenge waits in the session's row. */
export async function askPasskey(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string },
  site: Site,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { userId, sessionId } = person;
  const keys = await tx.db.factor.findMany({
    where: { userId, kind: "passkey", confirmedAt: { not: null } },
  });
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    userVerification: "required",
    allowCredentials: keys.flatMap(({ credentialId, transports }) =>
      credentialId ? [{ id: credentialId, transports }] : [],
    ),
  });
  await tx.db.session.update({ where: { id: sessionId }, data: { challenge: options.challenge } });
  return options;
}

/** Whether the passkey answered the challenge of this session, which then is spent. */
export async function takePasskey(
  tx: ScopedTransaction,
  person: { userId: number; sessionId: string },
  answer: unknown,
  site: Site,
  now: Date,
): Promise<boolean> {
  const challenge = await takeChallenge(tx, person.sessionId);
  const response = authenticationSchema.safeParse(answer).data;
  if (!challenge || !response) return false;
  const key = await tx.db.factor.findFirst({
    where: { userId: person.userId, credentialId: response.id, confirmedAt: { not: null } },
  });
  if (!key?.credentialId || !key.publicKey) return false;
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.host,
    requireUserVerification: true,
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
  }).catch(() => null);
  if (!verified?.verified) return false;
  const { newCounter } = verified.authenticationInfo;
  await tx.db.factor.update({ where: { id: key.id }, data: { counter: newCounter, lastUsedAt: now } });
  return true;
}
