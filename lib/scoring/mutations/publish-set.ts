import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { AppError, notFound } from "@/lib/platform/errors";
import { findEvidentSlots } from "@/lib/scoring/data/find-evident-slots";
import { modelsOfSet } from "@/lib/scoring/rules/models-of-set";

/** One row is the pointer: whoever begins a transaction after it reads the new set. */
export async function publishSet(
  tx: ScopedTransaction,
  scoreSetId: number,
  publishedBy: string,
): Promise<void> {
  const set = await tx.db.scoreSet.findFirst({ where: { id: scoreSetId, status: "ready" } });
  if (!set) throw notFound("A score set that can be published");
  const models = await tx.db.modelVersion.findMany({ where: { id: { in: modelsOfSet(set) } } });
  const open = models.find(
    ({ status, approvedBy, dpiaReference, purpose }) =>
      !["approved", "published"].includes(status) || !approvedBy || !dpiaReference || !purpose,
  );
  if (open) {
    throw new AppError(
      "NOT_ALLOWED",
      `The ${open.profile} model, version ${open.version}, is not approved yet. Name who approves it, for what purpose, and the reference of its data protection impact assessment, then publish again.`,
    );
  }
  await leaveOutWithheld(tx, scoreSetId);
  const inSet = models.map(({ id }) => id);
  // Of earlier sets; they may be published again.
  await tx.db.modelVersion.updateMany({
    where: { status: "published", id: { notIn: inSet } },
    data: { status: "approved" },
  });
  await tx.db.modelVersion.updateMany({ where: { id: { in: inSet } }, data: { status: "published" } });
  await tx.db.publication.create({ data: { scoreSetId, publishedBy } });
}

/** Whoever objected while the set was made is in it still, and in its figures. */
async function leaveOutWithheld(tx: ScopedTransaction, scoreSetId: number): Promise<void> {
  const late = await tx.db.$queryRaw<{ electorId: number; districtId: number }[]>`
    select e.id as "electorId", e.district_id as "districtId" from elector e
    join elector_score s on s.score_set_id = ${scoreSetId} and s.district_id = e.district_id and s.elector_id = e.id
    where e.withheld`;
  for (const { electorId, districtId } of late) {
    const evident = JSON.stringify(await findEvidentSlots(tx, electorId));
    await tx.db.$executeRaw`select take_scores_out(${electorId}, ${districtId}, ${evident}::jsonb)`;
  }
}
