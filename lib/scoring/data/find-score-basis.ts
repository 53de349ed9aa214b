import type { ScopedTransaction } from "@/lib/platform/db/scope";
import type { ScoreBasis } from "@/lib/scoring/types";

/** What an elector's score is explained by; null where the ward does not lie within the scope as a whole. */
export async function findScoreBasis(
  tx: ScopedTransaction,
  scoreSetId: number,
  slot: number,
  wardId: number,
): Promise<ScoreBasis | null> {
  const [row] = await tx.db.$queryRaw<ScoreBasis[]>`
    select f.baseline, f.score_sum::float8 / f.electors as "wardMeanHundredths",
      json_build_object('coefficients', m.parameters->'coefficients', 'districts', m.parameters->'districts',
        'calibration', m.parameters->'calibration') as parameters
    from area_score f
    join score_set s on s.id = f.score_set_id
    join model_version m on m.id = s.model_version_id
    where f.score_set_id = ${scoreSetId} and f.slot = ${slot} and f.area_id = ${wardId}
      and f.electors > 0 and f.baseline is not null`;
  return row ?? null;
}
