import { createHmac, randomInt } from "node:crypto";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { env } from "@/lib/platform/env";

// Without letters and digits that look alike.
const SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
const CODES = 10;
const LENGTH = 12;

const hashOf = (userId: number, code: string) =>
  createHmac("sha256", env().authSecret)
    .update(`recovery:${userId}:${code.toLowerCase().replace(/[\s-]/g, "")}`)
    .digest("base64url");

/** Ten new codes for the day that phone or passkey is lost; the old ones no longer open. Only hashes are kept. */
export async function makeRecoveryCodes(tx: ScopedTransaction, userId: number): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () =>
    Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)])
      .join("")
      .replace(/(.{4})(?=.)/g, "$1-"),
  );
  await tx.db.recoveryCode.deleteMany({ where: { userId } });
  await tx.db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashOf(userId, code) })),
  });
  return codes;
}

/** Each opens once: taking it is removing it. */
export async function takeRecoveryCode(
  tx: ScopedTransaction,
  userId: number,
  code: string,
): Promise<boolean> {
  const { count } = await tx.db.recoveryCode.deleteMany({
    where: { userId, codeHash: hashOf(userId, code) },
  });
  return count === 1;
}
