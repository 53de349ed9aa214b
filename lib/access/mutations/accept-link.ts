import { linkHash } from "@/lib/access/data/find-link";
import { hashPassphrase } from "@/lib/access/mutations/hash-passphrase";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/**
 * Opens a one-time link: the person chooses a passphrase, and what there was of second factors and recovery codes goes,
 * so that the next sign-in sets up a new one. Of two at once one succeeds.
 */
export async function acceptLink(
  tx: ScopedTransaction,
  token: string,
  passphrase: string,
  now: Date,
): Promise<void> {
  const tokenHash = linkHash(token);
  const { count } = await tx.db.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    data: { usedAt: now },
  });
  if (count !== 1) {
    throw new AppError("NOT_FOUND", "This link has been used, or is older than a day. Ask for a new one.");
  }
  const { userId, kind } = await tx.db.oneTimeLink.findUniqueOrThrow({ where: { tokenHash } });
  await tx.db.user.update({
    where: { id: userId },
    data: { passphraseHash: await hashPassphrase(passphrase) },
  });
  await tx.db.factor.deleteMany({ where: { userId } });
  await tx.db.recoveryCode.deleteMany({ where: { userId } });
  await tx.db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
  tx.trail.note({ act: "sign-in", userId, detail: { opened: kind } });
}
