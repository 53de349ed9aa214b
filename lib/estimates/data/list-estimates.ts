import type { Grouping } from "@/lib/estimates/schema";
import type { EstimateView } from "@/lib/estimates/types";
import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";

interface Row {
  targetId: number;
  areaId: number;
  grouping: Grouping;
  level: string;
  people: number | null;
  respondents: number;
  share: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
  code: string;
  name: string;
  kind: string;
}

/** The figures of these answers in these areas, of those that lie wholly within the scope; areas by name. */
export async function listEstimates(
  tx: ScopedTransaction,
  targetIds: readonly number[],
  areaIds: readonly number[],
): Promise<EstimateView[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    select f.target_id as "targetId", f.area_id as "areaId", f."grouping", f.level, f.people, f.respondents, f.share,
      f.low80, f.high80, f.low95, f.high95, a.code, a.name, a.kind
    from area_estimate f join area a on a.id = f.area_id
    where f.target_id = any (${[...targetIds]}::int[]) and f.area_id = any (${[...areaIds]}::int[]) and ${fence(tx)}
    order by a.name, f.target_id`;
  return rows.map(
    ({ targetId, areaId, grouping, level, code, name, kind, people, ...figures }): EstimateView => ({
      targetId,
      areaId,
      grouping,
      level,
      code,
      name,
      kind,
      figures: people === null ? null : { people, ...figures },
    }),
  );
}

/** The second fence: an area all of whose polling districts are in the scope, and that has some. */
function fence({ scope }: ScopedTransaction): Prisma.Sql {
  if (scope.kind === "headquarters") return Prisma.sql`true`;
  const mine = [...scope.districtIds];
  return Prisma.sql`(
    select coalesce(bool_and(d.id = any (${mine}::int[])), false) from polling_district d
    where f.area_id in (d.ward_id, d.constituency_id, d.authority_id))`;
}
