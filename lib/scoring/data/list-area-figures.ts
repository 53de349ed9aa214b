import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import type { AreaFigures } from "@/lib/scoring/types";

/** The figures of these areas, of those that lie wholly within the scope. */
export function listAreaFigures(
  tx: ScopedTransaction,
  scoreSetId: number,
  slot: number,
  areaIds: readonly number[],
): Promise<AreaFigures[]> {
  const { scope } = tx;
  const fence =
    scope.kind === "headquarters"
      ? Prisma.sql`true`
      : Prisma.sql`not exists (
          select from polling_district d
          where f.area_id in (d.ward_id, d.constituency_id, d.authority_id)
            and d.id <> all (${[...scope.districtIds]}::int[]))`;
  return tx.db.$queryRaw<AreaFigures[]>`
    select f.area_id as "areaId", f.electors, f.histogram, f.deciles,
      coalesce(f.score_sum::float8 / nullif(f.electors, 0), 0) as "meanHundredths",
      f.tenth as "tenthHundredths", f.ninetieth as "ninetiethHundredths", f.with_evidence as "withEvidence"
    from area_score f
    where f.score_set_id = ${scoreSetId} and f.slot = ${slot} and f.electors > 0
      and f.area_id = any (${[...areaIds]}::int[]) and ${fence}`;
}
