import type { ScopedTransaction } from "@/lib/platform/db/scope";
import { Prisma } from "@/lib/platform/generated/client";
import {
  type TurnoutParameters,
  turnoutParametersSchema,
  type WardBaseline,
  wardBaselineSchema,
} from "@/lib/profiles/turnout/schema";

export interface ScoreBasis {
  parameters: TurnoutParameters;
  baseline: WardBaseline;
  wardMeanHundredths: number;
}

/** What an elector's score is explained from; null where the ward does not lie wholly within the scope. */
export async function findScoreBasis(
  tx: ScopedTransaction,
  scoreSetId: number,
  slot: number,
  wardId: number,
): Promise<ScoreBasis | null> {
  const { scope } = tx;
  const fence =
    scope.kind === "headquarters"
      ? Prisma.sql`true`
      : Prisma.sql`not exists (select from polling_district d where d.ward_id = f.area_id and d.id <> all (${[...scope.districtIds]}::int[]))`;
  const [row] = await tx.db.$queryRaw<{ parameters: unknown; baseline: unknown; mean: number }[]>`
    select m.parameters, f.baseline, f.score_sum::float8 / nullif(f.electors, 0) as mean
    from area_score f join score_set s on s.id = f.score_set_id join model_version m on m.id = s.model_version_id
    where f.score_set_id = ${scoreSetId} and f.slot = ${slot} and f.area_id = ${wardId} and ${fence}`;
  const baseline = wardBaselineSchema.safeParse(row?.baseline);
  if (!row || !baseline.success) return null;
  return {
    parameters: turnoutParametersSchema.parse(row.parameters),
    baseline: baseline.data,
    wardMeanHundredths: Math.round(row.mean),
  };
}
