import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import { targetsOfSet } from "@/lib/scoring/rules/models-of-set";

export interface Stability {
  label: string;
  electors: number;
  /** Spearman's, over electors scored in both sets. */
  rankCorrelation: number;
  /** Share of them whose decile of the whole set is another. */
  changedDecile: number;
}

/** How alike two model versions order the electors, by the newest score set of each; null where one has none. */
export async function compareSets(
  tx: ScopedTransaction,
  versionId: number,
  otherId: number,
): Promise<Stability[] | null> {
  const sets = await tx.db.scoreSet.findMany({
    where: { status: "ready" },
    orderBy: { id: "desc" },
    select: { id: true, targets: true },
  });
  const newest = (id: number) => {
    for (const set of sets) {
      const targets = targetsOfSet(set.targets).filter(({ modelVersionId }) => modelVersionId === id);
      if (targets.length > 0) return { id: set.id, targets };
    }
    return null;
  };
  const [mine, other] = [newest(versionId), newest(otherId)];
  if (!mine || !other) return null;
  const found: Stability[] = [];
  for (const { key, slot, label } of mine.targets) {
    const before = other.targets.find((target) => target.key === key);
    if (before) found.push({ label, ...(await compareSlots(tx, [mine.id, slot], [other.id, before.slot])) });
  }
  return found;
}

type Place = [scoreSetId: number, slot: number];

async function compareSlots(
  tx: ScopedTransaction,
  mine: Place,
  other: Place,
): Promise<Omit<Stability, "label">> {
  const score = (slot: number) => Prisma.raw(`[${Math.trunc(slot)}]`);
  const [row] = await tx.db.$queryRaw<Omit<Stability, "label">[]>`
    with paired as (
      select a.scores${score(mine[1])} as a, b.scores${score(other[1])} as b
      from elector_score a join elector_score b on b.district_id = a.district_id and b.elector_id = a.elector_id
      where a.score_set_id = ${mine[0]} and b.score_set_id = ${other[0]}
        and a.scores${score(mine[1])} is not null and b.scores${score(other[1])} is not null
    ), placed as (
      select 2 * (rank() over (order by a desc) - 1) + count(*) over (partition by a) as a,
        2 * (rank() over (order by b desc) - 1) + count(*) over (partition by b) as b, count(*) over () as n
      from paired
    )
    select count(*)::int as electors, coalesce(corr(a, b), 1)::float8 as "rankCorrelation",
      coalesce(avg((ceil(5.0 * a / n) <> ceil(5.0 * b / n))::int), 0)::float8 as "changedDecile" from placed`;
  return row!;
}
