import { issueLink } from "@/lib/access/mutations/issue-link";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError } from "@/lib/platform/errors";

/** An account without a passphrase, which only the one-time link opens. Refused where the address has one. */
export async function invitePerson(
  tx: ScopedTransaction,
  invitation: { name: string; email: string; invitedBy: number | null },
  now: Date,
): Promise<{ userId: number; token: string }> {
  const { name, email, invitedBy } = invitation;
  const { count } = await tx.db.user.createMany({ data: [{ name, email }], skipDuplicates: true });
  if (count === 0) {
    throw new AppError("CONFLICT", "This address has an account already. Give access on that person’s page.");
  }
  const { id: userId } = await tx.db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return { userId, token: await issueLink(tx, { userId, kind: "invitation", issuedBy: invitedBy, now }) };
}
