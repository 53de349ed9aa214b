import { REVIEW_DAYS } from "@/lib/access/mutations/add-grant";
import type { Giver } from "@/lib/access/mutations/give-grant";
import { isWithinReach } from "@/lib/access/mutations/revoke-grant";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";

/** Says at a review that the access is still needed, until the next one. Nobody reviews their own. */
export async function keepGrant(
  tx: ScopedTransaction,
  reviewer: Giver,
  grantId: number,
  now: Date,
): Promise<void> {
  const grant = await tx.db.grant.findFirst({
    where: { id: grantId, revokedAt: null },
    include: { areas: { select: { areaId: true } } },
  });
  if (!grant || !(await isWithinReach(tx, reviewer, grant))) throw notFound("This access");
  if (grant.userId === reviewer.userId) {
    throw new AppError("NOT_ALLOWED", "Nobody reviews their own access. Ask another administrator.");
  }
  const reviewOn = new Date(now.getTime() + REVIEW_DAYS * 24 * 3_600_000);
  await tx.db.grant.update({ where: { id: grantId }, data: { reviewOn } });
  tx.trail.note({ act: "grant", detail: { kept: grantId } });
}
