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
  return tx.db.$queryRaw<AreaFigures[]>`
    select ${AREA_FIGURES} from area_score f
    where f.score_set_id = ${scoreSetId} and f.slot = ${slot} and f.electors > 0
      and f.area_id = any (${[...areaIds]}::int[]) and ${wholeAreaFence(tx)}`;
}

/** The columns of `AreaFigures`, of `area_score f`. */
export const AREA_FIGURES = Prisma.sql`
  f.area_id as "areaId", f.electors, f.histogram, f.deciles,
  coalesce(f.score_sum::float8 / nullif(f.electors, 0), 0) as "meanHundredths",
  f.tenth as "tenthHundredths", f.ninetieth as "ninetiethHundredths", f.with_evidence as "withEvidence"`;

/** Figures of `area_score f` are shown of areas that lie wholly within the scope. */
export function wholeAreaFence({ scope }: ScopedTransaction): Prisma.Sql {
  if (scope.kind === "headquarters") return Prisma.sql`true`;
  return Prisma.sql`not exists (
    select from polling_district d
    where f.area_id in (d.ward_id, d.constituency_id, d.authority_id)
      and d.id <> all (${[...scope.districtIds]}::int[]))`;
}
