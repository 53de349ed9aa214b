import { createHash } from "node:crypto";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface LinkView {
  kind: string;
  name: string;
  email: string;
}

/** Whose one-time link this is, while it opens; null when it does not. */
export async function findLink(tx: ScopedTransaction, token: string, now: Date): Promise<LinkView | null> {
  const link = await tx.db.oneTimeLink.findFirst({
    where: { tokenHash: linkHash(token), usedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { kind: true, user: { select: { name: true, email: true } } },
  });
  return link && { kind: link.kind, ...link.user };
}

/** Only this is kept of a link's secret. */
export const linkHash = (token: string) => createHash("sha256").update(token).digest("base64url");
