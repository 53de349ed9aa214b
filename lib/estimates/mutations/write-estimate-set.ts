import type { EstimateCard } from "@/lib/estimates/schema";
import type { Estimate, TargetEstimates } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";

export interface NewEstimateSet {
  runId: number;
  answers: number;
  card: EstimateCard;
  targets: readonly TargetEstimates[];
}

/** Writes a set once and for all, or finds the one that this run wrote before it was interrupted. */
export async function writeEstimateSet(
  tx: ScopedTransaction,
  { runId, answers, card, targets }: NewEstimateSet,
): Promise<number> {
  const known = await tx.db.estimateSet.findUnique({ where: { runId }, select: { id: true } });
  if (known) return known.id;
  const { id } = await tx.db.estimateSet.create({ data: { runId, answers, card }, select: { id: true } });
  for (const [position, { estimates, ...target }] of targets.entries()) {
    const { id: targetId } = await tx.db.estimateTarget.create({
      data: { setId: id, position, ...target },
      select: { id: true },
    });
    await writeEstimates(tx, targetId, estimates);
  }
  return id;
}

async function writeEstimates(
  tx: ScopedTransaction,
  targetId: number,
  estimates: readonly Estimate[],
): Promise<void> {
  const figure = (key: keyof NonNullable<Estimate["figures"]>) =>
    estimates.map(({ figures }) => figures?.[key] ?? null);
  await tx.db.$executeRaw`
    insert into area_estimate
      (target_id, area_id, "grouping", level, people, respondents, share, low80, high80, low95, high95)
    select ${targetId}, * from unnest(
      ${estimates.map(({ areaId }) => areaId)}::int[], ${estimates.map(({ grouping }) => grouping)}::text[],
      ${estimates.map(({ level }) => level)}::text[], ${figure("people")}::int[], ${figure("respondents")}::int[],
      ${figure("share")}::int[], ${figure("low80")}::int[], ${figure("high80")}::int[],
      ${figure("low95")}::int[], ${figure("high95")}::int[])`;
}
