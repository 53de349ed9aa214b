import { randomBytes } from "node:crypto";
import { linkHash } from "@/lib/access/data/find-link";
import { LINK_HOURS } from "@/lib/access/schema";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

/** A one-time link for one person, good for a day; one issued before no longer opens. Only its hash is kept. */
export async function issueLink(
  tx: ScopedTransaction,
  link: { userId: number; kind: "invitation" | "recovery"; issuedBy: number | null; now: Date },
): Promise<string> {
  const { now, ...data } = link;
  const token = randomBytes(32).toString("base64url");
  await tx.db.oneTimeLink.updateMany({ where: { userId: link.userId, usedAt: null }, data: { usedAt: now } });
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await tx.db.oneTimeLink.create({
    data: { ...data, tokenHash: linkHash(token), createdAt: now, expiresAt },
  });
  return token;
}
