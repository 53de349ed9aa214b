import { generateSecret, generateURI } from "otplib";
import { sealSecret } from "@/lib/access/mutations/seal-secret";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface TotpOffer {
  /** For typing in, where a picture cannot be scanned. */
  secret: string;
  /** For the picture. */
  uri: string;
}

/** A new secret for an authenticator app. It counts once a code from it has been given. */
export async function beginTotp(
  tx: ScopedTransaction,
  person: { userId: number; email: string },
): Promise<TotpOffer> {
  const { userId, email } = person;
  await tx.db.factor.deleteMany({ where: { userId, kind: "totp", confirmedAt: null } });
  const secret = generateSecret();
  await tx.db.factor.create({
    data: { userId, kind: "totp", label: "Authenticator app", secret: sealSecret(secret), transports: [] },
  });
  return { secret, uri: generateURI({ issuer: "Hustings", label: email, secret }) };
}
